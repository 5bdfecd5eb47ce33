// The page that runs: one HTML file that shows a finished study and can run it again, with other values, in
// any browser that is no older than 2023. It asks for nothing from a network and forbids itself to: its
// content security policy lets it use its own script, its own style sheet and the engine inside it, and
// nothing else.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/study.hpp"

namespace morale::live {

/// What is the same in all pages: made once, when the program is built (tools/page-engine).
struct PageEngine {
    std::span<const std::uint8_t> engine;  // WebAssembly, compressed by gzip
    std::string_view script;
};

/// Stands in every such page and in no other file.
inline constexpr std::string_view mark_of_live_page = "<script type=\"text/plain\" id=\"engine\">";

/// Appends the page. Of the assumptions a reader may ask where the decision turns. The study's plan must be
/// settled. Of a plan with a lesson nothing else is needed: the page shows no result before it has been
/// predicted, and has none in it.
void live_page(std::string& out, const Study&, const PageEngine&,
               const std::vector<Uncertain>& assumptions = {});

}  // namespace morale::live
