// A file over another one; a byte of zero stands between them.
#include <algorithm>

#include "scenarios/load/overlay.hpp"
#include "tests/fuzz/target.hpp"

using namespace morale;
using morale::fuzz::must;

namespace {

bool same(const Node& a, const Node& b) {
    const auto same_entry = [](const Entry& x, const Entry& y) {
        return x.key == y.key && same(x.value, y.value);
    };
    return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.items, b.items, same) &&
           std::ranges::equal(a.entries, b.entries, same_entry);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    const std::string_view text = fuzz::text_of(bytes, count);
    const std::size_t cut = std::min(text.find('\0'), text.size());
    Report report;
    const std::optional<Node> base = read_document(text.substr(0, cut), "base.yaml", report);
    const std::optional<Node> over =
        read_document(text.substr(std::min(cut + 1, text.size())), "over.yaml", report);
    if (!base || !over || report.has_errors()) return 0;
    const Node once = merged(*base, *over);
    must(same(merged(once, *over), once), "the same file laid over twice changes nothing");
    must(same(merged(*base, bare_node(NodeKind::Block, {})), *base) || base->kind != NodeKind::Block,
         "an empty block changes nothing");
    return 0;
}
