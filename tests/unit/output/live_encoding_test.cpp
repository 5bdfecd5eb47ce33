// Base64 and SHA-256 against the examples of their standards.
#include <catch2/catch.hpp>
#include <string>

#include "output/live/base64.hpp"
#include "output/live/sha256.hpp"

using namespace morale::live;

namespace {

std::string base64_of(std::string_view text) {
    return base64({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

std::string hexadecimal_of(std::string_view text) {
    std::string digits;
    for (const std::uint8_t byte : sha256(text))
        for (const int half : {byte >> 4, byte & 15}) digits += "0123456789abcdef"[half];
    return digits;
}

}  // namespace

TEST_CASE("base64 is that of RFC 4648") {
    CHECK(base64_of("") == "");
    CHECK(base64_of("f") == "Zg==");
    CHECK(base64_of("fo") == "Zm8=");
    CHECK(base64_of("foo") == "Zm9v");
    CHECK(base64_of("foobar") == "Zm9vYmFy");
    CHECK(base64_of("\xff\xfe\xfd") == "//79");
}

TEST_CASE("SHA-256 is that of FIPS 180-4, at every length around a block") {
    CHECK(hexadecimal_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hexadecimal_of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hexadecimal_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(hexadecimal_of(std::string(1'000'000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    CHECK(hexadecimal_of(std::string(55, 'a')) ==
          "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    CHECK(hexadecimal_of(std::string(64, 'a')) ==
          "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}
