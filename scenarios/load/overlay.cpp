#include "scenarios/load/overlay.hpp"
#include "scenarios/load/source_text.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <vector>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/quantity.hpp"
#include "engine/language/text.hpp"
#include "engine/model/currency.hpp"
#include "scenarios/load/additions.hpp"
#include "scenarios/load/currency.hpp"
#include "scenarios/load/customer_groups.hpp"
#include "scenarios/load/weekdays.hpp"

namespace morale {

namespace {

namespace fs = std::filesystem;

constexpr int most_files = 100;
constexpr std::string_view library_prefix = "library/";

Node merged_lists(Node base, const Node& over) {
    std::set<std::string> seen;
    for (const Node& item : over.items) {
        const std::string& name = *element_name(item);
        // A name that occurs twice stays twice; the reader of the list reports it.
        const auto same = std::find_if(base.items.begin(), base.items.end(),
                                       [&](const Node& n) { return *element_name(n) == name; });
        if (seen.insert(name).second && same != base.items.end())
            *same = merged(std::move(*same), item);
        else
            base.items.push_back(item);
    }
    base.place = over.place;
    return base;
}

/// Reads one file and those that it extends.
class OverlayReader {
 public:
    OverlayReader(const fs::path& library, Report& report) : library_(library), report_(report) {}

    Layers read(std::string_view text, const std::string& file) {
        Layers layers{.root = bare_node(NodeKind::Block, {.file = file, .line = 1, .column = 1, .length = 1}),
                      .opening = opening_comment(text)};
        layer(text, file, true, layers);
        return layers;
    }

 private:
    void layer(std::string_view text, const std::string& file, bool first, Layers& layers) {
        std::optional<Node> root = read_document(text, file, report_);
        if (!root || root->broken) {
            layers.complete = false;
            return;
        }
        if (root->kind != NodeKind::Block) {
            report_.error("E0103", root->place,
                          "a scenario is a block of keys, not " + std::string(kind_in_words(*root)),
                          "begin with 'morale: 1'");
            layers.complete = false;
            return;
        }
        spread_weekdays(*root, report_);
        spread_customer_groups(*root);
        check_version(*root, file);
        open_.push_back(fs::path(file).lexically_normal());
        const std::size_t first_below = read_.size();
        if (const Entry* extends = root->find("extends")) extend(extends->value, layers);
        open_.pop_back();
        const std::set<std::string> below(read_.begin() + static_cast<std::ptrdiff_t>(first_below),
                                          read_.end());
        read_.push_back(file);
        std::erase_if(root->entries, [&](const Entry& e) {
            return e.key == "morale" || e.key == "extends" ||
                   (!first && (e.key == "name" || e.key == "question"));
        });
        note_additions(layers.root, *root, below, layers.inherited);
        layers.root = merged(std::move(layers.root), *root);
        layers.currencies[file] = currency_said(layers.root, usual_currency);
    }

    void check_version(const Node& root, const std::string& file) {
        const Entry* version = root.find("morale");
        if (!version)
            report_.error("E0101", {.file = file},
                          "the file does not say which version of the language it speaks",
                          "begin with 'morale: 1'");
        else if (!version->value.broken && version->value.text != "1")
            report_.error("E0101", version->value.place,
                          version->value.kind == NodeKind::Scalar
                              ? "version '" + version->value.text + "' of the language is not known"
                              : "the version is a number",
                          "write 'morale: 1'");
    }

    void extend(const Node& value, Layers& layers) {
        if (value.broken) return;
        if (value.kind == NodeKind::Scalar) return extend_by(value, layers);
        if (value.kind != NodeKind::List) return shape(value);
        for (const Node& item : value.items) {
            if (item.kind == NodeKind::Scalar && !item.broken)
                extend_by(item, layers);
            else if (!item.broken)
                shape(item);
        }
    }

    void shape(const Node& value) {
        report_.error(value.kind == NodeKind::Empty ? "E0104" : "E0103", value.place,
                      "'extends' takes a file or a list of files, not " + std::string(kind_in_words(value)),
                      "write 'extends: library/status-quo'");
    }

    fs::path path_of(const Node& name) const {
        const std::string text(trimmed(name.text));
        const bool item = text.starts_with(library_prefix);
        fs::path path = item ? library_ / text.substr(library_prefix.size())
                             : fs::path(name.place.file).parent_path() / text;
        if (!path.has_extension()) path += ".yaml";
        return path.lexically_normal();
    }

    void extend_by(const Node& name, Layers& layers) {
        if (trimmed(name.text).empty()) return shape(name);
        const fs::path path = path_of(name);
        const bool circle = std::find(open_.begin(), open_.end(), path) != open_.end();
        if (circle || static_cast<int>(open_.size()) >= deepest_nesting || ++files_ > most_files) {
            report_.error("E0106", name.place,
                          circle ? "'" + name.text + "' extends itself, directly or through others"
                                 : "more than " + std::to_string(most_files) + " files, or " +
                                       std::to_string(deepest_nesting) + " on each other, are extended",
                          circle ? "delete one of the 'extends:'" : "join some of them");
            layers.complete = false;
            return;
        }
        std::error_code no_error;
        if (!fs::is_regular_file(path, no_error)) return missing(name, path, layers);
        const std::optional<std::string> text = read_file(path, name.place, report_);
        if (!text) {
            layers.complete = false;
            return;
        }
        layer(*text, path.generic_string(), false, layers);
    }

    /// "below/" from "below/base", as it is written.
    static std::string folder_in(std::string_view written) {
        const std::string_view text = trimmed(written);
        return std::string(text.substr(0, text.rfind('/') + 1));
    }

    void missing(const Node& name, const fs::path& path, Layers& layers) {
        layers.complete = false;
        std::vector<std::string> there;
        std::error_code error;
        for (fs::directory_iterator at(path.has_parent_path() ? path.parent_path() : fs::path("."), error),
             end;
             !error && at != end; at.increment(error))
            if (at->path().extension() == ".yaml") there.push_back(at->path().stem().string());
        std::sort(there.begin(), there.end());
        const std::vector<std::string_view> words(there.begin(), there.end());
        const std::string_view near = nearest_word(path.stem().string(), words);
        const bool item = trimmed(name.text).starts_with(library_prefix);
        report_.error("E0105", name.place,
                      item ? "the library has no '" + name.text + "'"
                           : "there is no file '" + path.generic_string() + "'",
                      !item && fs::is_directory(fs::path(path).replace_extension(), error)
                          ? "'" + name.text + "' is a folder: name a file in it"
                      : !near.empty() ? "did you mean '" + folder_in(name.text) + std::string(near) + "'?"
                      : item          ? "'morale list' shows the library"
                             : "a file is named relative to the one that names it; an item of the library is "
                               "'library/status-quo'");
    }

    fs::path library_;
    Report& report_;
    std::vector<fs::path> open_;     // the files being read, the outermost first
    std::vector<std::string> read_;  // the files that are read, each after those that it extends
    int files_ = 0;
};

}  // namespace

Node merged(Node base, const Node& over) {
    if (over.broken || base.broken) return over;
    if (over.kind == NodeKind::Empty && base.kind != NodeKind::Scalar) return base;
    if (is_named_list(base) && is_named_list(over)) return merged_lists(std::move(base), over);
    if (base.kind != NodeKind::Block || over.kind != NodeKind::Block) return over;
    base.place = over.place;
    for (const Entry& entry : over.entries) {
        if (Entry* same = base.find(entry.key)) {
            same->place = entry.place;
            same->value = merged(std::move(same->value), entry.value);
        } else {
            base.entries.push_back(entry);
        }
    }
    return base;
}

std::optional<std::string> read_file(const fs::path& path, const Place& place, Report& report) {
    std::error_code error;
    if (!fs::exists(path, error)) {
        report.error("E0001", place, "there is no file '" + path.generic_string() + "'",
                     "look at the name, and at the folder you are in");
        return std::nullopt;
    }
    std::ifstream stream(path, std::ios::binary);
    if (fs::is_directory(path, error) || !stream) {
        report.error(
            "E0001", place, "'" + path.generic_string() + "' cannot be read",
            fs::is_directory(path, error) ? "it is a folder: name a file in it" : "look at its permissions");
        return std::nullopt;
    }
    std::string text(largest_file + 4, '\0');  // room for a byte order mark, and one byte too many
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

Layers read_layers(std::string_view text, const std::string& file, const fs::path& library, Report& report) {
    return OverlayReader(library, report).read(text, file);
}

}  // namespace morale
