#include "tools/cli/provenance.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <thread>

#include "output/words/command.hpp"
#include "output/words/numbers.hpp"
#include "tools/cli/library.hpp"

namespace morale {

namespace {

/// 64 bits by the method of Fowler, Noll and Vo (1a).
std::uint64_t hash_of(std::span<const ResolvedValue> values) {
    std::uint64_t hash = 0xcbf29ce484222325;
    const auto add = [&](std::string_view text) {
        for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
        hash = (hash ^ 0xff) * 0x100000001b3;
    };
    for (const ResolvedValue& value : values) {
        add(value.policy);
        add(value.path);
        add(value.text);
    }
    return hash;
}

std::string now_utc() {
    using namespace std::chrono;
    const auto seconds = duration_cast<std::chrono::seconds>(system_clock::now().time_since_epoch()).count();
    return iso_date_time(0, measurement_start + seconds * second) + 'Z';
}

/// The command without what does not change the numbers.
std::string repeat_command(const StudyPlan& plan, const Request& request, const std::string& file) {
    std::vector<std::string> words = {"morale", request.words.at(1), file};
    const auto add = [&](const char* flag, const std::vector<std::string>& values) {
        for (const std::string& value : values) {
            words.emplace_back(flag);
            words.push_back(value);
        }
    };
    add("-p", request.policies);
    add("-s", request.settings);
    if (request.replications) add("-n", {std::to_string(plan.replications)});
    if (request.seed) add("--seed", {std::to_string(*request.seed)});
    if (request.uncertain) words.emplace_back("--uncertain");
    if (request.until_decided) words.emplace_back("--until-decided");
    for (const std::string& metric : request.decide_on) words.insert(words.end(), {"--on", metric});
    add("--vary", request.vary);
    if (!request.vary.empty()) add("--design", {request.design});
    if (request.points) add("--points", {std::to_string(*request.points)});
    add("--include", request.include);
    add("--exclude", request.exclude);
    return as_typed(words);
}

/// The scenario as somebody names it who has only its folder: a case of the library by its name.
std::string named_beside(const std::string& file) {
    constexpr std::string_view library = "library/", ending = ".yaml";
    std::string name = place_free(file, file);
    if (!name.starts_with(library) || !name.ends_with(ending)) return name;
    name.erase(0, library.size());
    name.erase(name.size() - ending.size());
    return name;
}

std::vector<GivenFlag> flags_of(const StudyPlan& plan, const Request& request) {
    std::vector<GivenFlag> flags;
    if (!request.policies.empty()) flags.emplace_back("policy", request.policies);
    if (!request.settings.empty()) flags.emplace_back("set", request.settings);
    if (request.replications) flags.emplace_back("replications", std::to_string(plan.replications));
    if (request.seed) flags.emplace_back("seed", std::to_string(*request.seed));
    if (request.uncertain) flags.emplace_back("uncertain", "yes");
    if (request.until_decided) flags.emplace_back("until-decided", "yes");
    if (!request.decide_on.empty()) flags.emplace_back("on", request.decide_on);
    if (!request.vary.empty()) {
        flags.emplace_back("vary", request.vary);
        flags.emplace_back("design", request.design);
    }
    if (request.points) flags.emplace_back("points", std::to_string(*request.points));
    if (!request.include.empty()) flags.emplace_back("include", request.include);
    if (!request.exclude.empty()) flags.emplace_back("exclude", request.exclude);
    if (!request.budget.empty()) flags.emplace_back("budget", request.budget);
    if (request.threads > 0) flags.emplace_back("threads", std::to_string(request.threads));
    if (!request.out.empty()) flags.emplace_back("out", request.out);
    if (!request.formats.empty()) flags.emplace_back("format", request.formats);
    if (request.replace) flags.emplace_back("replace", "yes");
    return flags;
}

}  // namespace

Provenance begin_provenance(const StudyPlan& plan, std::span<const ResolvedValue> values,
                            const Request& request) {
    const int processors = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return {.version = MORALE_VERSION,
            .compiler = __VERSION__,
            .command_line = as_typed(request.words),
            .repeat = repeat_command(plan, request, request.subject),
            .repeat_beside = repeat_command(plan, request, named_beside(plan.file)),
            .flags = flags_of(plan, request),
            .scenario_file = plan.file,
            .scenario_identity = scenario_identity(plan.file),
            .scenario_hash = mark_text(hash_of(values)),
            .threads = request.threads > 0 ? request.threads : processors,
            .started = now_utc(),
            .seconds = 0};
}

}  // namespace morale
