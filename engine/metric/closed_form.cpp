#include "engine/metric/closed_form.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <string>

#include "engine/model/fields.hpp"
#include "engine/model/forecast.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/parameters/channels.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/season.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/shares.hpp"
#include "engine/stats/queueing.hpp"
#include "engine/stats/queueing_general.hpp"

namespace morale {

namespace {

constexpr double seconds_per_hour = 3600;
constexpr double no_wait = 1e-3;  // s; a shorter wait counts as none

/// Contacts with one law of service and of patience.
struct Stream {
    double rate = 0;  // per second
    double priority = 0;
    double target = 0;  // s
    Distribution talk;
    double after_contact = 0;  // s
    Distribution patience;

    double handle() const { return talk.mean() + after_contact; }
    double second_moment() const { return talk.variance() + handle() * handle(); }
    bool exponential() const { return talk.kind() == Distribution::Kind::Exponential && after_contact == 0; }
    bool endless() const { return patience.kind() == Distribution::Kind::Infinite; }
};

ClosedForm none(std::string why) {
    return {.why_not = std::move(why)};
}

/// Names a mechanism that is on; nullopt if none is.
std::optional<std::string> mechanism_at_work(const Parameters& p) {
    constexpr std::string_view block = "mechanisms.";
    for (const Field& field : world_fields())
        if (field.path.starts_with(block))
            if (const auto* flag = std::get_if<SlotOf<bool>>(&field.slot); flag && (*flag)(p, 0))
                return std::string(field.path.substr(block.size()));
    return {};
}

bool all_equal(const std::vector<double>& numbers) {
    return std::ranges::all_of(numbers, [&](double x) { return x == numbers.front(); });
}

bool somebody_gives_up(const std::vector<Stream>& streams) {
    return !std::ranges::all_of(streams, &Stream::endless);
}

/// The part of the scenario that no formula covers; empty if there is none.
std::string beyond_formulas(const Parameters& p, const std::vector<Stream>& streams) {
    if (const auto on = mechanism_at_work(p)) return "the mechanism '" + *on + "' is on";
    if (std::ranges::any_of(p.teams, has_schedule)) return "the number of servers changes with the hour";
    if (!all_equal(p.load.by_day) || !all_equal(p.load.by_hour) || differs_by_weekday(p.load) ||
        classes_have_hours(p))
        return "the load changes with the hour or the day";
    if (p.contacts.day_factor_sd > 0 || !p.shocks.empty() || has_season(p.load) || has_forecast(p.load) ||
        !p.closed_days.empty() || !p.special_days.empty())
        return "the load differs from day to day";
    if (p.contacts.redial_share > 0 && somebody_gives_up(streams)) return "callers who gave up call again";
    if (p.contacts.return_share > 0 && p.quality.resolution < 1)
        return "contacts that were not resolved come again";
    if (p.call_backs.offered_after_seconds > 0) return "callers may be called back instead of waiting";
    if (static_cast<ToldWait>(p.announced_wait.by) != ToldWait::Nothing && somebody_gives_up(streams))
        return "callers are told how long they will wait";
    if (p.contacts.bot.in_front()) return "a bot is in front";
    if (!p.strengths.empty()) return "teams have strengths of their own";
    if (!p.hiring_classes.empty()) return "newcomers begin in classes";
    if (p.classes.empty() && p.contacts.hang_up_at_once > 0) return "some callers hang up at once";
    if (p.contacts.lines > 0) return "the number of lines is limited";
    for (const ContactClass& one : p.classes) {
        if (static_cast<Channel>(one.channel) != Channel::Phone) return "not all contacts are calls";
        if (one.teams.size() > 1) return "several teams answer one class";
        if (one.hang_up_at_once > 0) return "some callers hang up at once";
        if (one.head_start_seconds > 0) return "a class has a head start";
    }
    return {};
}

std::vector<Stream> streams_of(const Parameters& p) {
    const std::vector<double> share = given_shares(p);
    const double rate = p.contacts.rate_per_hour / seconds_per_hour;
    std::vector<Stream> streams;
    for (std::size_t i = 0; i < share.size(); ++i) {
        if (share[i] <= 0) continue;
        Stream stream{.rate = rate * share[i],
                      .target = p.contacts.target_seconds,
                      .talk = p.contacts.talk,
                      .after_contact = p.contacts.after_contact_seconds,
                      .patience = p.contacts.patience};
        if (!p.classes.empty()) {
            const ContactClass& one = p.classes[i];
            stream.priority = one.priority;
            stream.talk = one.talk;
            stream.after_contact = one.after_contact_seconds;
            stream.patience = one.patience;
            if (one.target_seconds > 0) stream.target = one.target_seconds;
        }
        streams.push_back(std::move(stream));
    }
    return streams;
}

/// How many servers serve the one queue, or all classes; nullopt when there are several lines.
std::optional<int> servers_of(const Parameters& p) {
    std::optional<std::size_t> team;
    const std::vector<double> share = given_shares(p);
    for (std::size_t i = 0; i < share.size(); ++i) {
        if (share[i] <= 0) continue;
        const std::size_t answers = p.classes.empty() ? i : team_of(p, p.classes[i]);
        if (team && *team != answers) return {};
        team = answers;
    }
    if (!team) return {};
    return static_cast<int>(seats_wanted(p, p.teams[*team]));
}

ClosedForm erlang_b_of(const Stream& s, int n) {
    const double load = s.rate * s.handle();
    const double lost = erlang_b(n, load);
    return {.name = "Erlang B",
            .values = {{"service_level", 1},
                       {"mean_wait_all", 0},
                       {"p_wait", lost},
                       {"abandonment", lost},
                       {"occupancy", load * (1 - lost) / n},
                       {"mean_queue", 0}}};
}

ClosedForm erlang_c_of(const Stream& s, int n) {
    const ErlangC c = erlang_c(s.rate, s.handle(), n);
    return {.name = "Erlang C",
            .values = {{"service_level", c.service_level(s.target)},
                       {"mean_wait_all", c.mean_wait},
                       {"p_wait", c.p_wait},
                       {"abandonment", 0},
                       {"occupancy", c.occupancy},
                       {"mean_queue", c.mean_queue}}};
}

ClosedForm erlang_a_of(const Stream& s, int n) {
    const ErlangA a = erlang_a(s.rate, s.handle(), n, s.patience.mean());
    return {.name = "Erlang A",
            .values = {{"service_level", a.service_level(s.target) / (1 - a.abandoned_within(s.target))},
                       {"mean_wait_all", a.mean_wait},
                       {"p_wait", a.p_wait},
                       {"abandonment", a.p_abandon},
                       {"occupancy", a.occupancy},
                       {"mean_queue", a.mean_queue}}};
}

/// Patience by a Weibull law, or the same for all.
ClosedForm general_patience_of(const Stream& s, int n, double shape) {
    const GeneralPatience g =
        general_patience(s.rate, s.handle(), n, {.mean = s.patience.mean(), .shape = shape});
    return {.name = "M/M/n+G",
            .values = {{"mean_wait_all", g.mean_wait},
                       {"p_wait", g.p_wait},
                       {"abandonment", g.p_abandon},
                       {"occupancy", g.occupancy},
                       {"mean_queue", g.mean_queue}}};
}

/// One server, with any law of service.
ClosedForm one_server_of(const Stream& s) {
    const double load = s.rate * s.handle();
    const double wait =
        pollaczek_khinchine(s.rate, s.handle(), s.talk.variance() / (s.handle() * s.handle()));
    return {.name = "Pollaczek-Khinchine",
            .values = {{"mean_wait_all", wait},
                       {"p_wait", load},
                       {"abandonment", 0},
                       {"occupancy", load},
                       {"mean_queue", s.rate * wait}}};
}

ClosedForm one_stream(const Stream& s, int n) {
    if (!s.endless() && s.patience.mean() <= no_wait) return erlang_b_of(s, n);
    if (s.endless() && s.rate * s.handle() >= n)
        return none("the servers cannot keep up, and the queue grows without end");
    if (s.endless() && !s.exponential() && n == 1) return one_server_of(s);
    if (!s.exponential())
        return none("service is not exponential, and callers give up or there are several servers");
    if (s.endless()) return erlang_c_of(s, n);
    switch (s.patience.kind()) {
        case Distribution::Kind::Exponential:
            return erlang_a_of(s, n);
        case Distribution::Kind::Constant:
            return general_patience_of(s, n, std::numeric_limits<double>::infinity());
        case Distribution::Kind::Weibull:
            return general_patience_of(s, n, s.patience.parameters().back().value);
        default:
            return none("patience is neither exponential, Weibull nor the same for all");
    }
}

/// The mean wait of all, from those of the classes in falling priority.
ClosedForm all_classes(std::string name, const std::vector<Stream>& streams, const std::vector<double>& waits,
                       double p_wait, int n) {
    double rate = 0, load = 0, waiting = 0;
    for (std::size_t i = 0; i < streams.size(); ++i) {
        rate += streams[i].rate;
        load += streams[i].rate * streams[i].handle();
        waiting += streams[i].rate * waits[i];
    }
    return {.name = std::move(name),
            .values = {{"mean_wait_all", waiting / rate},
                       {"p_wait", p_wait},
                       {"abandonment", 0},
                       {"occupancy", load / n},
                       {"mean_queue", waiting}}};
}

ClosedForm priorities(std::vector<Stream> streams, int n) {
    // Of classes with one priority, the one written first is served first, as in the simulation.
    std::ranges::stable_sort(streams, std::greater{}, &Stream::priority);
    std::vector<double> rates, handles, second_moments;
    double rate = 0, load = 0;
    for (const Stream& s : streams) {
        rates.push_back(s.rate);
        handles.push_back(s.handle());
        second_moments.push_back(s.second_moment());
        rate += s.rate;
        load += s.rate * s.handle();
    }
    if (somebody_gives_up(streams)) return none("several classes of callers give up");
    if (load >= n) return none("the servers cannot keep up, and the queue grows without end");
    if (n == 1)
        return all_classes("Cobham", streams, priority_waits(rates, handles, second_moments), load, n);
    if (!std::ranges::all_of(streams, &Stream::exponential) || !all_equal(handles))
        return none("the classes do not have the same exponential service");
    return all_classes("Davis", streams, priority_waits_at(n, rates, handles.front()),
                       erlang_c(rate, handles.front(), n).p_wait, n);
}

}  // namespace

ClosedForm closed_form(const Parameters& p) {
    const std::vector<Stream> streams = streams_of(p);
    if (std::string why = beyond_formulas(p, streams); !why.empty()) return none(std::move(why));
    if (p.contacts.rate_per_hour <= 0) return none("nobody calls");
    const std::optional<int> n = servers_of(p);
    if (!n) return none("there are several lines, each with its own servers");
    return streams.size() == 1 ? one_stream(streams.front(), *n) : priorities(streams, *n);
}

}  // namespace morale
