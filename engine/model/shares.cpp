#include "engine/model/shares.hpp"

#include <algorithm>
#include <numeric>

#include "engine/model/classes_of_groups.hpp"

namespace morale {

namespace {

/// Returns the shares as given; if all are zero, shares in proportion to `otherwise`.
std::vector<double> shares(std::vector<double> given, const std::vector<double>& otherwise) {
    if (std::ranges::all_of(given, [](double s) { return s == 0; })) given = otherwise;
    const double sum = std::accumulate(given.begin(), given.end(), 0.);
    for (double& s : given) s = sum > 0 ? s / sum : 1. / static_cast<double>(given.size());
    return given;
}

bool is_outside(const Parameters& p, std::size_t queue) {
    return p.teams[p.classes.empty() ? queue : team_of(p, p.classes[queue])].outside.outside;
}

}  // namespace

std::vector<std::size_t> teams_of(const Parameters& p, const ContactClass& c) {
    const auto row = [&](auto team) { return static_cast<std::size_t>(team - p.teams.begin()); };
    std::vector<std::size_t> rows;
    for (const std::string& name : c.teams)
        if (const auto named = std::ranges::find(p.teams, name, &Team::name); named != p.teams.end())
            rows.push_back(row(named));
    if (!rows.empty()) return rows;
    const auto staffed = std::ranges::find_if(p.teams, [](const Team& team) { return team.agents > 0; });
    return {staffed == p.teams.end() ? 0 : row(staffed)};
}

std::size_t team_of(const Parameters& p, const ContactClass& c) {
    return teams_of(p, c).front();
}

std::vector<double> given_shares(const Parameters& p) {
    std::vector<double> given, otherwise;
    for (const ContactClass& c : p.classes) given.push_back(c.share), otherwise.push_back(1);
    const bool stated = std::ranges::any_of(given, [](double share) { return share > 0; });
    if (!stated && groups_choose_classes(p)) otherwise = class_shares_by_groups(p);
    if (!p.classes.empty()) return shares(given, otherwise);
    for (const Team& team : p.teams) {
        given.push_back(team.agents > 0 ? team.share : 0);
        otherwise.push_back(team.agents);
    }
    return shares(given, otherwise);
}

std::vector<double> shared_out(const Parameters& p, std::vector<double> given) {
    double in = 0, out = 0;
    for (std::size_t i = 0; i < given.size(); ++i) (is_outside(p, i) ? out : in) += given[i];
    const double outsourced = in > 0 ? p.outsourcing.share : 1;
    const double inside = out > 0 ? (1 - outsourced) / in : 1, outside = out > 0 ? outsourced / out : 0;
    for (std::size_t i = 0; i < given.size(); ++i) given[i] *= is_outside(p, i) ? outside : inside;
    return given;
}

BotShares bot_shares(const Parameters& p, std::size_t queue) {
    const Bot& bot = p.contacts.bot;
    if (!bot.in_front()) return {};
    BotShares shares{bot.contains, bot.fails_silently};
    if (p.classes.empty()) return shares;
    const ContactClass& c = p.classes[queue];
    if (!c.bot) return {};
    if (c.bot_contains > 0) shares.contains = c.bot_contains;
    if (c.bot_fails_silently > 0) shares.fails_silently = c.bot_fails_silently;
    return shares;
}

double past_bot(const Parameters& p, std::size_t queue) {
    const BotShares shares = bot_shares(p, queue);
    return std::max(0., 1 - shares.contains - shares.fails_silently);
}

double past_bot(const Parameters& p, const std::vector<double>& shares) {
    if (!p.contacts.bot.in_front()) return 1;
    double sum = 0;
    for (std::size_t queue = 0; queue < shares.size(); ++queue) sum += shares[queue] * past_bot(p, queue);
    return sum;
}

}  // namespace morale
