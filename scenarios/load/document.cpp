#include "scenarios/load/document.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "scenarios/load/source_text.hpp"
#include "scenarios/load/syntax.hpp"

namespace morale {

namespace {

/// Thrown to end the reading: the report already says why.
struct Stop {};

std::size_t offset(const YAML::Mark& mark, std::string_view text) {
    return mark.pos < 0 ? 0 : std::min(static_cast<std::size_t>(mark.pos), text.size());
}

/// The bytes of a scalar in the text, quotes included; a scalar that runs over the line end counts up to
/// the line end.
std::size_t written_size(std::string_view rest, const std::string& value, bool plain) {
    const std::size_t line = std::min(rest.find('\n'), rest.size());
    if (plain) return std::min(value.size(), line);
    return std::min(quoted_size(rest), line);
}

/// yaml-cpp 0.7 reads the escapes "\_" and "\N" as one byte each, which is no UTF-8. The text of a file is
/// (it is looked at before), so any other byte is the number of the character that was meant.
std::string as_characters(const std::string& read) {
    std::string text;
    for (std::size_t i = 0; i < read.size();) {
        const std::size_t size = utf8_size(read, i);
        const auto byte = static_cast<unsigned char>(read[i]);
        if (size > 0)
            text += read.substr(i, size);
        else
            text += {static_cast<char>(0xc0 | byte >> 6), static_cast<char>(0x80 | (byte & 0x3f))};
        i += std::max<std::size_t>(1, size);
    }
    return text;
}

/// Takes the events of yaml-cpp and builds the tree.
class Builder final : public YAML::EventHandler {
 public:
    Builder(std::string_view text, const Ruler& ruler, Report& report)
        : text_(text), ruler_(ruler), report_(report) {}

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ == 1) return;
        if (root_.broken) throw Stop{};
        report_second_document(text_, offset(mark, text_), ruler_, report_);
        throw Stop{};
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        refuse_properties(mark);
        add(bare_node(NodeKind::Empty, ruler_.place(place_of_nothing(offset(mark, text_)), 1)));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        refuse_properties(mark);
        Node alias = bare_node(NodeKind::Empty, ruler_.place(offset(mark, text_), 1));
        alias.broken = true;
        add(std::move(alias));
    }

    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& read) override {
        const std::string value = as_characters(read);
        const std::size_t at = offset(mark, text_);
        const bool odd = refuse_properties(mark);
        const char first = at < text_.size() ? text_[at] : ' ';
        const bool plain = first != '"' && first != '\'' && first != '|' && first != '>';
        if (!odd) refuse_long_scalar(at, value, first, plain);
        Node scalar = scalar_node(value, ruler_.place(at, written_size(text_.substr(at), value, plain)));
        scalar.plain = plain;
        scalar.broken = odd || refuse_invisible(value, at, scalar.place);
        add(std::move(scalar));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(mark, NodeKind::List);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        open(mark, NodeKind::Block);
    }
    void OnMapEnd() override { close(); }

    /// The innermost bracket that is still open, or npos.
    std::size_t open_bracket() const {
        const auto innermost =
            std::find_if(frames_.rbegin(), frames_.rend(), [](const Frame& frame) { return frame.flow; });
        return innermost == frames_.rend() ? std::string_view::npos : innermost->at;
    }
    Node take() { return std::move(root_); }

 private:
    struct Frame {
        Node node;
        std::size_t at;
        bool flow;     // in brackets
        bool compact;  // a pair without brackets of its own: "[a: b]"
        std::set<std::string> keys;
        bool has_key = false;  // a key waits for its value
        bool dropped = false;  // ... that has been reported and is not kept
    };

    /// yaml-cpp reports a missing value where the next thing begins, lines further down; the dash or the
    /// marker before it is what lacks a value.
    std::size_t place_of_nothing(std::size_t at) const {
        const std::size_t before = text_.substr(0, at).find_last_not_of(" \n");
        const bool lacks = before != std::string_view::npos && text_[before] == '-';
        return lacks ? before : at;
    }

    /// Anchors, aliases and tags are at the place where the value should begin.
    bool refuse_properties(const YAML::Mark& mark) {
        const std::size_t at = offset(mark, text_);
        const bool odd = at < text_.size() && (text_[at] == '&' || text_[at] == '*' || text_[at] == '!');
        if (odd) report_property(text_, at, ruler_, report_);
        return odd;
    }

    /// Invisible characters of the file itself were found earlier; these come from escapes, as in "\e[2J".
    bool refuse_invisible(const std::string& value, std::size_t at, Place place) {
        const std::size_t odd = first_invisible(value, "\n");
        if (odd == std::string::npos) return false;
        const std::string_view written = text_.substr(at, quoted_size(text_.substr(at)));
        if (const Escape escape = invisible_escape(written); escape.size > 0)
            place = ruler_.place(at + escape.from, escape.size);
        report_.error("E0004", place,
                      "the text has a control character (" + number_of_character(value, odd) + ")",
                      "names and texts are shown on terminals, pages and tables: delete it");
        return true;
    }

    void refuse_long_scalar(std::size_t at, const std::string& value, char first, bool plain) {
        const std::size_t bracket = open_bracket();
        if (plain ? report_plain_over_lines(text_, at, value, bracket, ruler_, report_)
                  : first != '|' && first != '>' && report_quote_over_lines(text_, at, ruler_, report_))
            throw Stop{};
    }

    /// The number of brackets and blocks around the next one. yaml-cpp takes unclosed brackets for keys of
    /// pairs; pairs are not a level.
    std::ptrdiff_t depth() const {
        return std::count_if(frames_.begin(), frames_.end(), [](const Frame& f) { return !f.compact; });
    }

    void open(const YAML::Mark& mark, NodeKind kind) {
        const std::size_t at = offset(mark, text_);
        const bool odd = refuse_properties(mark);
        const char first = at < text_.size() ? text_[at] : ' ';
        const bool compact =
            kind == NodeKind::Block && first != '{' && open_bracket() != std::string_view::npos;
        if (!compact && depth() >= deepest_nesting) {
            report_.error("E0016", ruler_.place(at, 1),
                          "nested more than " + std::to_string(deepest_nesting) + " levels deep",
                          "write it flatter, or look for a bracket that is not closed");
            throw Stop{};
        }
        const bool flow = first == '[' || first == '{';
        frames_.push_back({.node = bare_node(kind, ruler_.place(at, 1)),
                           .at = at,
                           .flow = flow,
                           .compact = compact,
                           .keys = {}});
        frames_.back().node.broken = odd;
    }

    void close() {
        Frame frame = std::move(frames_.back());
        frames_.pop_back();
        if (frame.flow) report_cut_values(frame.node, report_);
        add(std::move(frame.node));
    }

    void add(Node node) {
        if (++nodes_ > most_nodes) {
            report_.error("E0002", node.place,
                          "more than " + std::to_string(most_nodes) + " values in one file");
            throw Stop{};
        }
        if (frames_.empty())
            root_ = std::move(node);
        else if (frames_.back().node.kind == NodeKind::List)
            frames_.back().node.items.push_back(std::move(node));
        else if (!frames_.back().has_key)
            add_key(frames_.back(), node);
        else
            add_value(frames_.back(), std::move(node));
    }

    void add_key(Frame& frame, const Node& node) {
        frame.has_key = true;
        frame.dropped = true;
        if (node.broken) return;
        if (node.kind == NodeKind::Empty && frame.flow)
            report_.error("E0018", node.place, "a key is missing",
                          "write 'key: value', or delete the comma or colon");
        else if (node.kind != NodeKind::Scalar || node.text.empty())
            report_.error("E0018", node.place, "a key is a word", "write 'key: value'");
        else if (node.text == "<<" && node.plain)
            report_.error("E0014", node.place, "merge keys are not part of the language",
                          "put what is shared into a file and name it under 'extends:'");
        else if (!frame.keys.insert(node.text).second)
            report_.error("E0017", node.place, "the key '" + node.text + "' is here twice",
                          "the first is in line " + std::to_string(frame.node.find(node.text)->place.line) +
                              "; delete one of them or join them");
        else {
            frame.node.entries.push_back({.key = node.text, .place = node.place, .value = {}});
            frame.dropped = false;
        }
    }

    static void add_value(Frame& frame, Node node) {
        frame.has_key = false;
        if (frame.dropped) return;
        Entry& entry = frame.node.entries.back();
        if (node.kind == NodeKind::Empty && !node.broken) node.place = entry.place;
        entry.value = std::move(node);
    }

    std::string_view text_;
    const Ruler& ruler_;
    Report& report_;
    std::vector<Frame> frames_;
    Node root_;
    int documents_ = 0;
    int nodes_ = 0;
};

}  // namespace

std::optional<Node> read_document(std::string_view bytes, const std::string& file, Report& report) {
    const std::optional<std::string> text = checked_text(bytes, file, report);
    if (!text) return std::nullopt;
    const Ruler ruler(*text, file);
    if (report_directive(*text, ruler, report)) return std::nullopt;
    Builder builder(*text, ruler, report);
    try {
        std::istringstream stream(*text);
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) {
            report.error("E0005", {.file = file}, "the file is empty", "begin with 'morale: 1'");
            return std::nullopt;
        }
        parser.HandleNextDocument(builder);
        return builder.take();
    } catch (const Stop&) {
        return std::nullopt;
    } catch (const YAML::Exception& e) {
        report_syntax(*text, offset(e.mark, *text), e.msg, builder.open_bracket(), ruler, report);
        return std::nullopt;
    }
}

std::string opening_comment(std::string_view text) {
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \r\n");
    if (first == std::string_view::npos || text[first] != '#') return {};
    text = text.substr(first, text.find('\n', first) - first);
    const std::size_t from = text.find_first_not_of("# ");
    if (from == std::string_view::npos) return {};
    const std::size_t to = text.find_last_not_of(" \r");
    return std::string(text.substr(from, to + 1 - from));
}

}  // namespace morale
