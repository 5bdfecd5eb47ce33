#include "tools/cli/inputs.hpp"

#include <set>
#include <string>
#include <system_error>

namespace morale {

namespace fs = std::filesystem;

bool is_input(const fs::path& place, const fs::path& read, Console& console) {
    std::error_code none;
    if (!fs::equivalent(place, read, none)) return false;
    complain(console, place.string() + " is read by this command and cannot be replaced by what it writes",
             "-o names another file");
    return true;
}

bool is_input(const fs::path& place, const StudyPlan& plan, const Request& request, Console& console) {
    std::set<std::string> read = {plan.file, request.spells, request.intervals, request.weekly};
    for (const Origin& origin : plan.origins) read.insert(origin.file);
    for (const Observed& observed : plan.observed) read.insert(observed.file);
    for (const std::string& file : read)
        if (!file.empty() && is_input(place, fs::path(file), console)) return true;
    return false;
}

}  // namespace morale
