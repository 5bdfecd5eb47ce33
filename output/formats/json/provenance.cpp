#include <algorithm>
#include <charconv>

#include "output/formats/json/documents.hpp"
#include "output/text.hpp"

namespace morale::json {
namespace {

class Object {
 public:
    explicit Object(std::string& out) : out_(out) { out_ += '{'; }
    void raw(std::string_view name, std::string_view value) {
        out_ += (first_ ? "\n  " : ",\n  ") + json_string(name) + ": " + std::string{value};
        first_ = false;
    }
    void text(std::string_view name, std::string_view value) { raw(name, json_string(value)); }
    void close() { out_ += "\n}\n"; }

 private:
    std::string& out_;
    bool first_ = true;
};

std::string json_of(const std::string& value) {
    return json_string(value);
}

std::string json_of(const std::vector<std::string>& values) {
    std::string text = "[";
    for (const std::string& value : values) text += (text.size() > 1 ? ", " : "") + json_string(value);
    return text + "]";
}

std::string flags_of(const Provenance& provenance) {
    std::string text = "{";
    for (const auto& [name, given] : provenance.flags)
        text += (text.size() > 1 ? ", " : "") + json_string(name) + ": " +
                std::visit([](const auto& value) { return json_of(value); }, given);
    return text + "}";
}

}  // namespace

void provenance(std::string& out, const Study& study) {
    const Provenance& made = study.provenance;
    Object object(out);
    object.text("program", "morale");
    object.text("version", made.version);
    object.text("compiler", made.compiler);
    object.text("command", made.command_line);
    object.text("repeat", made.repeat);
    object.raw("flags", flags_of(made));
    object.text("scenario", made.scenario_file);
    object.text(identity_key, made.scenario_identity);
    object.text("scenario_hash", made.scenario_hash);
    object.raw("seed", std::to_string(study.plan().seed.value));
    object.raw("replications", std::to_string(study.result.replications));
    object.raw("threads", std::to_string(made.threads));
    object.text(started_key, made.started);
    object.raw("seconds", json_number(made.seconds));
    object.close();
}

std::string member_in(std::string_view provenance, std::string_view key) {
    const std::string start = json_string(key) + ": \"";
    const std::size_t at = provenance.find(start);
    if (at == std::string_view::npos) return {};
    std::string text;
    for (std::size_t i = at + start.size(); i < provenance.size() && provenance[i] != '"'; ++i) {
        if (provenance[i] != '\\' || i + 1 == provenance.size()) {
            text += provenance[i];
            continue;
        }
        const char escaped = provenance[++i];
        if (escaped == 'u') {  // of a control character, as json_string writes it
            unsigned code = 0;
            std::from_chars(provenance.data() + i + 1, provenance.data() + std::min(i + 5, provenance.size()),
                            code, 16);
            if (code >= 0x80) text += static_cast<char>(0xc0 | code >> 6);
            text += static_cast<char>(code >= 0x80 ? 0x80 | (code & 0x3f) : code);
            i += 4;
        } else {
            text += escaped == 'n' ? '\n' : escaped;
        }
    }
    return text;
}

}  // namespace morale::json
