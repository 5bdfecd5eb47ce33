// What is text, and what of it cannot be seen.
#include "engine/language/utf8.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace morale;

TEST_CASE("characters of one to four bytes are told, and what only looks so is none") {
    for (const std::string text : {"a", "\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x98\x80"}) {
        CAPTURE(text);
        CHECK(utf8_size(text, 0) == text.size());
        CHECK(valid_utf8(text) == text);
        CHECK(shown_text(text) == text);
    }
    CHECK(utf8_character("\xe2\x82\xac", 0) == U'\x20ac');
    CHECK(utf8_character("\xf0\x9f\x98\x80", 0) == U'\x1f600');
    // A byte alone, one too few, an overlong 'a', half of a surrogate pair, beyond Unicode.
    for (const std::string text :
         {"\x80", "\xc3", "\xe2\x82", "\xc1\xa1", "\xed\xa0\x80", "\xf4\x90\x80\x80"}) {
        CAPTURE(text);
        CHECK(utf8_size(text, 0) == 0);
    }
}

TEST_CASE("bytes that are no text are shown as U+FFFD, one for each") {
    CHECK(valid_utf8("a\xff"
                     "b\xc3") ==
          "a\xef\xbf\xbd"
          "b\xef\xbf\xbd");
    CHECK(valid_utf8("\x1b") == "\x1b");
}

TEST_CASE("what acts on a terminal or page instead of being seen is not shown") {
    const std::string mark = "\xef\xbf\xbd";
    for (const std::string text : {"\x1b", "\r", "\t", "\x7f", "\xc2\x9b", "\xe2\x80\xae", "\xe2\x80\x8b",
                                   "\xe2\x80\xa8", "\xef\xbb\xbf", "\xc2\xad"}) {
        CAPTURE(text);
        CHECK(is_invisible(utf8_character(text, 0)));
        CHECK(shown_text("a" + text + "b") == "a" + mark + "b");
    }
    CHECK(shown_text(std::string(1, '\0')) == mark);
    CHECK(shown_text("two\nlines") == "two\nlines");
    CHECK_FALSE(is_invisible(U' '));
    CHECK_FALSE(is_invisible(U'\xa0'));
}
