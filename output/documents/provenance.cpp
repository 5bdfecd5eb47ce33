#include "output/documents/documents.hpp"
#include "output/encode/json.hpp"

namespace morale {
namespace {

std::string json_of(const std::string& value) {
    return json::text(value);
}

std::string json_of(const std::vector<std::string>& values) {
    return json::list_of_texts(values);
}

std::string flags_of(const Provenance& provenance) {
    json::Members members;
    for (const auto& [name, given] : provenance.flags)
        members.emplace_back(name, std::visit([](const auto& value) { return json_of(value); }, given));
    return json::object(members);
}

}  // namespace

void provenance(std::string& out, const Study& study) {
    const Provenance& made = study.provenance;
    out += json::document({{"program", json::text("morale")},
                           {"version", json::text(made.version)},
                           {"compiler", json::text(made.compiler)},
                           {"command", json::text(made.command_line)},
                           {"repeat", json::text(made.repeat)},
                           {"flags", flags_of(made)},
                           {"scenario", json::text(made.scenario_file)},
                           {identity_key, json::text(made.scenario_identity)},
                           {"scenario_hash", json::text(made.scenario_hash)},
                           {"seed", std::to_string(study.plan().seed.value)},
                           {"replications", std::to_string(study.result.replications)},
                           {"threads", std::to_string(made.threads)},
                           {started_key, json::text(made.started)},
                           {"seconds", json::number(made.seconds)}});
}

}  // namespace morale
