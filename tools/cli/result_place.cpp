#include "tools/cli/result_place.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "output/folder.hpp"
#include "tools/cli/console.hpp"
#include "tools/cli/library.hpp"

namespace morale {

namespace fs = std::filesystem;

namespace {

// The name that `new` gives, in a folder that says whose it is.
constexpr std::string_view usual_file = "scenario";

/// The parts of the path from which names are made, outermost first.
std::vector<std::string> parts_of(const std::string& identity) {
    const fs::path path = fs::path(identity).replace_extension();
    std::vector<std::string> parts;
    for (const fs::path& part : path.relative_path()) parts.push_back(part.string());
    // What is left of "..yaml" is the folder in which it lies, and no name.
    std::erase_if(parts, [](const std::string& part) { return part == "." || part == ".."; });
    if (parts.empty()) parts.emplace_back(usual_file);
    if (parts.size() > 1 && parts.back() == usual_file) parts.pop_back();
    return parts;
}

/// The scenario whose study is in the folder, if it is another one.
std::optional<std::string> other_owner(const fs::path& folder, const std::string& identity) {
    const std::optional<EarlierStudy> study = study_in(folder);
    return study && study->scenario != identity ? std::optional(study->scenario) : std::nullopt;
}

std::string told(const std::string& owner) {
    return owner.empty() ? "another scenario" : owner;
}

}  // namespace

std::string name_of_scenario(const std::string& identity, std::size_t n) {
    const std::vector<std::string> parts = parts_of(identity);
    std::string name;
    for (std::size_t i = parts.size() - std::min(n + 1, parts.size()); i < parts.size(); ++i)
        name += (name.empty() ? "" : "-") + parts[i];
    return n < parts.size() ? name : name + '-' + std::to_string(n - parts.size() + 2);
}

fs::path result_place(const StudyPlan& plan, const Request& request, std::string_view ending,
                      Console& console) {
    const std::string identity = scenario_identity(plan.file);
    if (!request.out.empty()) {
        recover_study(request.out);
        const std::optional<std::string> owner = other_owner(request.out, identity);
        if (owner && !request.replace)
            throw OutputFailure(request.out + " holds the study of " + told(*owner) +
                                ", which is kept; choose another folder, or add --replace");
        if (owner)
            say(console, request.out + " holds the study of " + told(*owner) +
                             ": it is replaced when this one is done");
        return request.out;
    }
    const auto place = [&](std::size_t n) {
        return fs::path("out") / (name_of_scenario(identity, n) + std::string(ending));
    };
    std::size_t n = 0;
    recover_study(place(n));
    while (other_owner(place(n), identity)) recover_study(place(++n));
    if (n > 0)
        say(console, place(0).string() + " holds the study of " + told(*other_owner(place(0), identity)) +
                         ": the results go to " + place(n).string());
    return place(n);
}

}  // namespace morale
