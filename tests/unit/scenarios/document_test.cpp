#include <catch2/catch.hpp>

#include "scenarios/load/document.hpp"
#include "scenarios/load/source_text.hpp"

using namespace morale;

namespace {

struct Read {
    std::optional<Node> root;
    std::vector<Diagnostic> found;
};

Read read_one(std::string_view text) {
    Report report;
    std::optional<Node> root = read_document(text, "f.yaml", report);
    return {std::move(root), report.sorted()};
}

std::string codes_in(std::string_view text) {
    std::string out;
    for (const Diagnostic& d : read_one(text).found)
        out += (out.empty() ? "" : " ") + d.code + '@' + std::to_string(d.place.line) + ':' +
               std::to_string(d.place.column);
    return out;
}

}  // namespace

TEST_CASE("a document keeps keys, values, lists and their places") {
    const Read r = read_one("a: 1\nb:\n  - {name: x, n: 'y z'}\n  - q\nc: >\n  long\n  text\n");
    REQUIRE(r.root);
    CHECK(r.found.empty());
    CHECK(r.root->entries.size() == 3);
    CHECK(r.root->find("a")->value.place == Place{"f.yaml", 1, 4, 1});
    const Node& list = r.root->find("b")->value;
    REQUIRE(list.kind == NodeKind::List);
    REQUIRE(list.items.size() == 2);
    CHECK(list.items[0].find("n")->value.text == "y z");
    CHECK_FALSE(list.items[0].find("n")->value.plain);
    CHECK(list.items[0].find("n")->value.place == Place{"f.yaml", 3, 18, 5});
    CHECK(r.root->find("c")->value.text == "long text\n");
}

TEST_CASE("columns count characters, not bytes") {
    const Read r = read_one("näme: \"öö\"\nb: {ü: é, c: 1, c: 2}\n");
    REQUIRE(r.root);
    CHECK(r.root->find("näme")->value.place == Place{"f.yaml", 1, 7, 4});
    REQUIRE(r.found.size() == 1);
    CHECK(r.found[0].place == Place{"f.yaml", 2, 17, 1});
}

TEST_CASE("line ends of Windows and a byte order mark change nothing") {
    const Read r = read_one(
        "\xef\xbb\xbf"
        "a: 1\r\nb: 2\r\n");
    REQUIRE(r.root);
    CHECK(r.found.empty());
    CHECK(r.root->find("b")->value.text == "2");
    CHECK(r.root->find("b")->value.place == Place{"f.yaml", 2, 4, 1});
}

TEST_CASE("words of other YAML types stay text") {
    const Read r = read_one("a: no\nb: 010\nc: 2026-01-05\nd: 12:30:00\n");
    REQUIRE(r.root);
    CHECK(r.root->find("a")->value.text == "no");
    CHECK(r.root->find("b")->value.text == "010");
    CHECK(r.root->find("d")->value.text == "12:30:00");
}

TEST_CASE("what would mislead is refused at its place") {
    CHECK(codes_in("a: &x 1\n") == "E0013@1:4");
    CHECK(codes_in("a: *x\n") == "E0013@1:4");
    CHECK(codes_in("<<: {a: 1}\n") == "E0014@1:1");
    CHECK(codes_in("a: !!str b\n") == "E0015@1:4");
    CHECK(codes_in("%YAML 1.2\n---\na: 1\n") == "E0015@1:1");
    CHECK(codes_in("!!tag,") == "E0015@1:1");
    CHECK(codes_in("a: 1\na: 2\n") == "E0017@2:1");
    CHECK(codes_in("a: 1\nb:\tc\n") == "E0011@2:3");
    CHECK(codes_in("---\na: 1\n") == "");
    CHECK(codes_in("a: 1\n---\nb: 1\n") == "E0012@2:1");
    CHECK(codes_in("a: 1\n...\nb: 1\n") == "E0012@2:1");
    CHECK(codes_in("? [a]\n: 1\n") == "E0018@1:3");
    CHECK(codes_in("~: 1\n") == "E0018@1:1");
    CHECK(codes_in("a: \"x\x01\"\n") == "E0004@1:6");
    CHECK(codes_in("\xff\xfe"
                   "a") == "E0003@0:0");
    CHECK(codes_in("a: \xc3\x28\n") == "E0003@1:4");
    CHECK(codes_in("a: \xed\xa0\x80\n") == "E0003@1:4");
    CHECK(codes_in("") == "E0005@0:0");
    CHECK(codes_in("# only a comment\n") == "E0005@0:0");
}

TEST_CASE("text that does not fit together is told where it has to be mended") {
    CHECK(codes_in("a: [1, 2\nb: 3\n") == "E0010@1:4");
    CHECK(codes_in("a: {x: 1\nb: 3\n") == "E0010@1:4");
    CHECK(codes_in("a: \"abc\nb: 3\n") == "E0010@1:4");
    CHECK(codes_in("a: 'x\nb: it's\n") == "E0010@1:4");
    CHECK(codes_in("a:1\nb: 2\n") == "E0010@1:1");
    CHECK(codes_in("a: 1\n  b: 2\n") == "E0010@1:4");
    CHECK(codes_in("a:\n    b: 1\n  c: 2\n") == "E0010@3:3");
    CHECK(codes_in("a: b: c\n") == "E0010@1:5");
    CHECK(codes_in("a: 1\n- b\n") == "E0010@2:1");
    CHECK(codes_in("- a\nb: 1\n") == "E0010@2:1");
    CHECK(codes_in("a: @x\n") == "E0010@1:4");
    CHECK(codes_in("a: \"x\" y\n") == "E0010@1:8");
    CHECK(codes_in("a: [1]]\n") == "E0010@1:7");
    CHECK(codes_in("a: \"\\q\"\n") == "E0010@1:5");
    CHECK(codes_in("a: [f(x=1, y=2), 3]\n") == "E0019@1:5");
}

TEST_CASE("the escape of a blank that does not break is one, and that of a line end is refused") {
    const Read blank = read_one("name: \"a\\_b\"\n");
    REQUIRE(blank.root);
    CHECK(blank.found.empty());
    CHECK(blank.root->find("name")->value.text == "a\u00a0b");
    CHECK(codes_in("name: \"a\\Nb\"\n") == "E0004@1:9");
}

TEST_CASE("files have limits") {
    CHECK(codes_in(std::string(largest_file + 1, '#')) == "E0002@0:0");
    CHECK(codes_in("a: " + std::string(longest_line, 'x')) == "E0002@1:1");
    std::string deep = "a: ", many = "a:\n";
    for (int i = 0; i < 100; ++i) deep += '[';
    for (int i = 0; i < most_nodes; ++i) many += "  - 1\n";
    CHECK(codes_in(deep) == "E0016@1:67");
    CHECK(read_one(many).found.at(0).code == "E0002");
}

TEST_CASE("the opening comment is the question") {
    CHECK(opening_comment("# Who stays?\r\nmorale: 1\n") == "Who stays?");
    CHECK(opening_comment("\n## Who stays? \n") == "Who stays?");
    CHECK(opening_comment("morale: 1\n# no\n").empty());
    CHECK(opening_comment("").empty());
}
