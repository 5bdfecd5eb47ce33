#include "scenarios/load/checked_case.hpp"

#include <algorithm>

#include "scenarios/load/field_reading.hpp"

namespace morale {

bool CheckedCase::failed(const std::string& path) const {
    return written.failed.contains(place_key("", path)) || written.failed.contains(place_key(policy, path));
}

bool CheckedCase::any_failed_below(std::string_view path) const {
    return std::ranges::any_of(written.failed, [&](const std::string& key) {
        return std::string_view(key).substr(key.find('|') + 1).starts_with(path);
    });
}

bool CheckedCase::concerns(const std::string& path) const {
    return policy.empty() || written.places.contains(place_key(policy, path));
}

Place CheckedCase::place(std::string path) const {
    while (true) {
        for (const std::string& who : {policy, std::string{}})
            if (const auto at = written.places.find(place_key(who, path)); at != written.places.end())
                return at->second;
        const std::size_t cut = path.find_last_of(".[");
        if (cut == std::string::npos) return written.file;
        path.resize(cut);
    }
}

void CheckedCase::error(std::string_view code, const std::string& path, const std::string& message,
                        const std::string& hint) const {
    report.error(code, place(path), message, hint);
}

}  // namespace morale
