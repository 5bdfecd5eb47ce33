// What the fuzz targets share. Each file beside this one is a target: one function of ours that reads text
// from outside, called with bytes of any kind. Whatever they are, it ends soon, without a fault that a
// sanitizer sees, and what it returns is what its header promises.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

/// The name is that of the fuzzer's library; `replay.cpp` calls it with the files of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count);

namespace morale::fuzz {

/// Ends the program where a promise is broken, so that the fuzzer keeps the input.
inline void must(bool so, const char* promise) {
    if (so) return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t count) {
    return {reinterpret_cast<const char*>(bytes), count};
}

/// Settings that leave a scenario without a plan, but for one length in 64: to work out what is usual at a
/// centre takes a thousand times longer than to read it, and finds nothing new here.
inline std::vector<std::string> mostly_without_plan(std::size_t count) {
    if (count % 64 == 0) return {};
    return {"nothing=1"};
}

/// Cuts off the first byte and returns it; 0 when there is none.
inline std::size_t take_byte(std::string_view& text) {
    if (text.empty()) return 0;
    const auto first = static_cast<unsigned char>(text.front());
    text.remove_prefix(1);
    return first;
}

}  // namespace morale::fuzz
