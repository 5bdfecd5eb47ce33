#include "engine/outlook/team_line.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/kernel/math.hpp"
#include "engine/model/classes_of_groups.hpp"
#include "engine/model/shares.hpp"
#include "engine/model/strengths.hpp"
#include "engine/outlook/chat_spread.hpp"

namespace morale {

namespace {

/// [queue][group] part of the queue's contacts that comes from the group of customers.
std::vector<std::vector<double>> parts_of_queues(const Parameters& p, std::size_t queues) {
    std::vector<std::vector<double>> of_queues(queues, issues_of_groups(p));
    if (!groups_choose_classes(p)) return of_queues;
    const std::vector<std::vector<double>> shares = class_shares_of_groups(p);
    for (std::size_t queue = 0; queue < queues; ++queue) {
        std::vector<double>& parts = of_queues[queue];
        double of_class = 0;
        for (std::size_t g = 0; g < parts.size(); ++g) of_class += parts[g] *= shares[g][queue];
        for (double& part : parts) part = of_class > 0 ? part / of_class : 0;
    }
    return of_queues;
}

/// How long groups of customers would wait relative to what is stated, and their parts of the contacts; one
/// factor of 1 where all are alike.
std::vector<Patience::Part> parts_of_groups(const Parameters& p, const std::vector<double>& part,
                                            const Distribution& law) {
    const std::vector<CustomerGroup>& groups = p.customer_groups;
    const auto is_own = [](const CustomerGroup& group) { return group.patience_factor != 1; };
    if (p.customers.count <= 0 || std::ranges::none_of(groups, is_own)) return {{1, law}};
    if (std::ranges::all_of(part, [](double of_group) { return of_group <= 0; })) return {{1, law}};
    std::vector<Patience::Part> parts;
    for (std::size_t g = 0; g < groups.size(); ++g)
        if (part[g] > 0) parts.push_back({part[g], law.scaled(groups[g].patience_factor)});
    return parts;
}

/// Callers of one law, some of whom hang up at once when they would have to wait.
void add_callers(const Parameters& p, const std::vector<double>& of_groups,
                 std::vector<Patience::Part>& parts, double share, const Distribution& law, double at_once) {
    if (at_once > 0) parts.push_back({share * at_once, Distribution::constant(0)});
    for (const Patience::Part& part : parts_of_groups(p, of_groups, law))
        parts.push_back({share * (1 - at_once) * part.share, part.law});
}

Patience patience_of(const Parameters& p, const std::vector<double>& of_groups, const Distribution& law,
                     double at_once) {
    std::vector<Patience::Part> parts;
    add_callers(p, of_groups, parts, 1, law, at_once);
    return Patience(std::move(parts));
}

/// How much longer contacts are for the bot, which touches first contacts alone.
double bot_stretch(const Parameters& p, std::size_t queue) {
    if (!p.contacts.bot.in_front() || (!p.classes.empty() && !p.classes[queue].bot)) return 1;
    const double again = (1 - p.quality.resolution) * p.contacts.return_share;
    return 1 + (p.contacts.bot.handle_factor - 1) * (1 - again);
}

LineClass class_of(const Parameters& p, std::size_t queue, std::size_t team, double share,
                   const std::vector<double>& of_groups) {
    if (p.classes.empty())
        return {.queue = queue,
                .share = share,
                .handle_seconds =
                    (p.contacts.talk.mean() + p.contacts.after_contact_seconds) * bot_stretch(p, queue),
                .target_seconds = p.contacts.target_seconds,
                .of_groups = of_groups,
                .patience = patience_of(p, of_groups, p.contacts.patience, p.contacts.hang_up_at_once)};
    const ContactClass& c = p.classes[queue];
    const auto channel = static_cast<Channel>(c.channel);
    const bool mail = channel == Channel::Mail;
    const Distribution law = mail ? Distribution::infinite() : c.patience;
    const TeamFactors factors = factors_of(p, team, c);
    return {
        .queue = queue,
        .share = share,
        .handle_seconds = (c.talk.mean() + c.after_contact_seconds) * bot_stretch(p, queue) * factors.handle,
        .resolution_factor = factors.resolution,
        .target_seconds = c.target_seconds > 0 ? c.target_seconds : p.contacts.target_seconds,
        .priority = c.priority,
        .places = channel == Channel::Chat ? std::max(1, static_cast<int>(c.concurrency)) : 1,
        .of_groups = of_groups,
        .patience = patience_of(p, of_groups, law, mail ? 0 : c.hang_up_at_once)};
}

double variance_of(const Parameters& p, std::size_t queue, std::size_t team) {
    if (p.classes.empty()) return p.contacts.talk.variance();
    const double factor = factors_of(p, team, p.classes[queue]).handle;
    return p.classes[queue].talk.variance() * (factor * factor);
}

LineFrom line_from(const Parameters& p, const TeamWork& work, double least_priority) {
    double share = 0;
    std::vector<Patience::Part> parts;
    for (const LineClass& c : work.classes) {
        if (c.priority < least_priority) continue;
        share += c.share;
        const bool mail =
            !p.classes.empty() && static_cast<Channel>(p.classes[c.queue].channel) == Channel::Mail;
        const Distribution& law = p.classes.empty() ? p.contacts.patience : p.classes[c.queue].patience;
        const double at_once =
            p.classes.empty() ? p.contacts.hang_up_at_once : p.classes[c.queue].hang_up_at_once;
        add_callers(p, c.of_groups, parts, c.share, mail ? Distribution::infinite() : law,
                    mail ? 0 : at_once);
    }
    for (Patience::Part& part : parts) part.share /= share;
    return {.priority = least_priority, .share = share, .patience = Patience(std::move(parts))};
}

/// Mixing patience takes long where a law has no closed form, and each half hour needs it.
void mix_patience(const Parameters& p, TeamWork& team) {
    for (std::size_t i = 0; i < team.classes.size(); ++i)
        if (i == 0 || team.classes[i].priority != team.classes[i - 1].priority)
            team.levels.push_back(line_from(p, team, team.classes[i].priority));
}

/// An agent's time for a contact in a team that has chats and other work: while nobody is free, chats are
/// held side by side, if there are several.
double time_of(const LineClass& c, double nobody_free, double chats) {
    if (c.places == 1) return c.handle_seconds;
    const double beside = nobody_free * chats / (1 + chats) * (c.places - 1);
    return c.handle_seconds / (1 + beside);
}

/// Whether the class is taken up only when there is nothing else to do.
bool can_wait(const Parameters& p, const LineClass& c, double lowest_in_line) {
    if (p.classes.empty() || static_cast<Channel>(p.classes[c.queue].channel) != Channel::Mail) return false;
    return c.priority < lowest_in_line;
}

/// Takes what can wait out of the line.
void put_mail_aside(const Parameters& p, TeamWork& team) {
    double lowest = math::infinity;
    for (const LineClass& c : team.classes)
        if (static_cast<Channel>(p.classes.empty() ? 0 : p.classes[c.queue].channel) != Channel::Mail)
            lowest = std::min(lowest, c.priority);
    const auto rest = std::stable_partition(team.classes.begin(), team.classes.end(),
                                            [&](const LineClass& c) { return !can_wait(p, c, lowest); });
    team.mail.assign(rest, team.classes.end());
    team.classes.erase(rest, team.classes.end());
    for (const LineClass& c : team.mail) team.in_line -= c.share;
}

/// Where classes have very many priorities, neighbours in their order share one, so that about as many
/// contacts have each of those that are left: every priority is a line to solve.
void merge_priorities(TeamWork& team) {
    constexpr std::size_t most_priorities = 8;
    std::size_t priorities = 0;
    double above = 0, all = 0;
    for (std::size_t i = 0; i < team.classes.size(); ++i) {
        priorities += i == 0 || team.classes[i].priority != team.classes[i - 1].priority;
        all += team.classes[i].share;
    }
    if (priorities <= most_priorities) return;
    double before = 0, merged = 0;  // the priority of the class before, and the one that it got
    for (std::size_t i = 0; i < team.classes.size(); ++i) {
        LineClass& c = team.classes[i];
        if (i == 0 || c.priority != before) merged = -std::floor(most_priorities * above / all);
        before = std::exchange(c.priority, merged);
        above += c.share;
    }
}

}  // namespace

int TeamWork::places() const {
    int least = classes.empty() ? 1 : classes.front().places;
    for (const LineClass& c : classes) least = std::min(least, c.places);
    return least;
}

double TeamWork::resolved(double usual) const {
    if (resolution.empty()) return std::min(1., usual);
    double share = 0;
    for (const ResolutionOfPart& part : resolution) share += part.share * std::min(1., usual * part.factor);
    return share;
}

namespace {

/// The part of a queue's contacts that each team answers, as a first guess where several do: in proportion to
/// their seats.
std::vector<double> parts_of_teams(const Parameters& p, std::size_t queue) {
    std::vector<double> parts(p.teams.size());
    if (p.classes.empty()) {
        parts[queue] = 1;
        return parts;
    }
    const std::vector<std::size_t> teams = teams_of(p, p.classes[queue]);
    double seats = 0;
    for (const std::size_t team : teams) seats += p.teams[team].agents;
    for (const std::size_t team : teams) parts[team] = seats > 0 ? p.teams[team].agents / seats : 0;
    if (seats <= 0) parts[teams.front()] = 1;
    return parts;
}

}  // namespace

std::vector<TeamWork> work_of_teams(const Parameters& p) {
    std::vector<TeamWork> work(p.teams.size());
    std::vector<double> share = shared_out(p, given_shares(p));
    if (const double all = past_bot(p, share); all > 0 && p.contacts.bot.in_front())
        for (std::size_t queue = 0; queue < share.size(); ++queue) share[queue] *= past_bot(p, queue) / all;
    const std::vector<std::vector<double>> of_groups = parts_of_queues(p, share.size());
    for (std::size_t queue = 0; queue < share.size(); ++queue) {
        if (share[queue] <= 0) continue;
        const std::vector<double> parts = parts_of_teams(p, queue);
        for (std::size_t row = 0; row < work.size(); ++row) {
            if (parts[row] <= 0) continue;
            work[row].share += share[queue] * parts[row];
            work[row].classes.push_back(class_of(p, queue, row, share[queue] * parts[row], of_groups[queue]));
        }
    }
    for (std::size_t row = 0; row < work.size(); ++row) {
        TeamWork& team = work[row];
        double square = 0;
        for (LineClass& c : team.classes) {
            c.share /= team.share;
            if (!p.strengths.empty()) team.resolution.push_back({c.share, c.resolution_factor});
            team.handle_seconds += c.share * c.handle_seconds;
            team.needed_seconds += c.share * c.handle_seconds / c.places;
            square += c.share * (c.handle_seconds * c.handle_seconds + variance_of(p, c.queue, row));
        }
        if (team.handle_seconds > 0)
            team.handle_cv2 = square / (team.handle_seconds * team.handle_seconds) - 1;
        std::ranges::stable_sort(team.classes, std::greater{}, &LineClass::priority);
        put_mail_aside(p, team);
        merge_priorities(team);
        mix_patience(p, team);
    }
    return work;
}

namespace {

/// The whole line of a team: everybody who waits, as if all were of one priority.
struct WholeLine {
    SolvedLine solved;
    std::vector<double> seconds;  // [class] of an agent's time for a contact
    double everybody = 0;         // share of the team's contacts that are in the line
    double chats = 0;             // load of chats
    int places_of_chats = 1;      // that an agent holds at once
    double nobody_free = 0;       // share of the time, as it was last solved for
    double p_wait = 0;
};

/// Where chats are beside other work, their time depends on how often nobody is free, which depends on it.
WholeLine whole_line(const TeamWork& work, double rate, double always_busy, int agents) {
    const int places = work.places(), servers = agents * places;
    const double everybody = work.levels.back().share;
    double nobody_free = always_busy, chats = 0;
    std::vector<double> seconds(work.classes.size());
    const auto solve = [&] {
        double handle = 0;
        for (std::size_t i = 0; i < seconds.size(); ++i) {
            const LineClass& c = work.classes[i];
            seconds[i] = places > 1 ? c.handle_seconds : time_of(c, nobody_free, chats);
            handle += c.share / everybody * seconds[i];
        }
        return SolvedLine(rate, handle, servers, work.levels.back().patience);
    };
    SolvedLine whole = solve();
    const auto busy = [&] { return always_busy + (1 - always_busy) * (whole.grows() ? 1 : whole.p_wait()); };
    int places_of_chats = 1;
    for (const LineClass& c : work.classes) {
        places_of_chats = std::max(places_of_chats, c.places);
        if (c.places > 1) chats += rate * c.share / everybody * c.handle_seconds;
    }
    if (places_of_chats > 1 && places == 1)
        for (int round = 0; round < 3; ++round) nobody_free = busy(), whole = solve();
    const double p_wait = busy();
    return {.solved = std::move(whole),
            .seconds = std::move(seconds),
            .everybody = everybody,
            .chats = chats,
            .places_of_chats = places_of_chats,
            .nobody_free = nobody_free,
            .p_wait = p_wait};
}

/// A priority level waits as if those below it were not there; whether all servers are busy depends on all
/// levels.
TeamWait wait_by_priority(const TeamWork& work, double rate, const WholeLine& whole, int servers) {
    TeamWait all;
    double above = 0;   // load of the classes served first, per server
    std::size_t i = 0;  // class
    for (const auto& [priority, share, patience] : work.levels) {
        double level_load = 0, handle = 0;
        for (std::size_t k = 0; k < work.classes.size(); ++k)
            if (work.classes[k].priority >= priority)
                handle += work.classes[k].share / share * whole.seconds[k];
        const SolvedLine level = share == whole.everybody
                                     ? whole.solved
                                     : SolvedLine(rate * share / whole.everybody, handle, servers, patience);
        const double stretch = 1 / std::max(.02, 1 - above);
        for (; i < work.classes.size() && work.classes[i].priority == priority; ++i) {
            const LineClass& c = work.classes[i];
            const Wait met = level.met_by(c.patience, c.target_seconds, whole.p_wait, stretch);
            const double part = c.share / whole.everybody,
                         work_seconds = rate * part * (1 - met.abandoned) * whole.seconds[i];
            all.in_time += part * met.in_time;
            all.gone_in_time += part * met.gone_in_time;
            all.abandoned += part * met.abandoned;
            all.mean += part * met.mean;
            all.handled += work_seconds;
            level_load += work_seconds;
        }
        if (servers > 0) above += level_load / servers;
    }
    return all;
}

}  // namespace

TeamWait team_wait(const Parameters& p, const TeamWork& work, double rate, double always_busy, int agents) {
    if (work.classes.empty() || rate <= 0) return {.in_time = 1};
    const int places = work.places(), servers = agents * places;
    const WholeLine whole = whole_line(work, rate, always_busy, agents);
    TeamWait all = wait_by_priority(work, rate, whole, servers);
    all.handled = std::min(all.handled, static_cast<double>(servers));
    all.occupied = all.handled;
    if (places > 1 && agents > 0) {
        const ChatSpread spread = mean_spread(all.handled, agents, places, whole.p_wait);
        all.occupied = spread.occupied;
        all.chat_factor = 1 + p.channels.chat_stretch * spread.beside;
    } else if (whole.places_of_chats > 1) {
        const double beside =
            whole.nobody_free * whole.chats / (1 + whole.chats) * (whole.places_of_chats - 1) / 2.;
        all.chat_factor = 1 + p.channels.chat_stretch * beside;
    }
    return all;
}

}  // namespace morale
