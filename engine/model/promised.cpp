#include "engine/model/promised.hpp"

#include <algorithm>

#include "engine/model/shares.hpp"

namespace morale {

double promised_share(const Parameters& p, const ContactClass& one) {
    return one.target_share > 0 ? one.target_share : p.contacts.target_share;
}

std::vector<double> promised_by_class(const Parameters& p) {
    std::vector<double> promised;
    for (const ContactClass& one : p.classes) promised.push_back(promised_share(p, one));
    return promised;
}

std::vector<double> promised_by_team(const Parameters& p) {
    const std::vector<double> share = given_shares(p);
    std::vector<double> promised;
    for (std::size_t team = 0; team < p.teams.size(); ++team) {
        std::vector<double> own;
        for (std::size_t c = 0; c < p.classes.size(); ++c)
            if (share[c] > 0 && team_of(p, p.classes[c]) == team)
                own.push_back(promised_share(p, p.classes[c]));
        const bool alike = !own.empty() && std::ranges::count(own, own.front()) == std::ssize(own);
        promised.push_back(alike ? own.front() : p.contacts.target_share);
    }
    return promised;
}

}  // namespace morale
