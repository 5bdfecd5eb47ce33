#include "engine/study/cost.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>

#include "engine/metric/metric.hpp"
#include "engine/model/customer_groups.hpp"
#include "engine/model/forecast.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/prospects.hpp"
#include "engine/model/record/ledger.hpp"
#include "engine/model/record/tape.hpp"
#include "engine/model/season.hpp"
#include "engine/model/seats.hpp"
#include "engine/model/world/tables.hpp"
#include "engine/study/replicate.hpp"
#include "engine/study/result.hpp"
#include "engine/study/sample.hpp"

namespace morale {

namespace {

// Seconds of one processor, measured one kind of centre after the other, and rounded up because processors
// side by side share their memory.
constexpr double of_contact = 0.42e-6;  // a contact and everything that it causes
constexpr double of_bare_contact =
    0.15e-6;  // a contact of a caller without a name, in a team that is always there
constexpr double of_candidate =
    0.06e-6;                       // an attempt to call, leave or become a customer that comes to nothing
constexpr double of_seat = 45e-6;  // the past holders of a seat, before the start
constexpr double of_seat_week = 13e-6;    // a seat's shifts, pauses and strain in a week
constexpr double of_head_round = 0.5e-6;  // a programme reaches one person
constexpr double of_sight = 0.05e-6;      // one peer sees it
constexpr double of_person = 30e-9;       // one row; a third of it when the row is copied
constexpr double far_memory = 0.3;        // share that a contact takes longer for each doubling of the people
constexpr double near_people = 300e3;     // beyond that many people
constexpr double of_value = 0.15e-6;      // one value of a metric, a week and a team
constexpr double of_start = 0.06;         // program start, outlook and files

constexpr double bytes_of_program = 13e6;
constexpr double bytes_of_pending = 48;     // an event that will happen
constexpr double bytes_of_value_text = 90;  // a weekly value in a table that is being written
constexpr double bytes_of_row_text = 90;    // a recognition in a table that is being written
constexpr double grown = 1.8;               // for columns that double while they are moved

double open_hours(const Parameters& p) {
    return load_of(p).open_hours();
}

double seats_of(const Parameters& p) {
    double seats = 0;
    for (const Team& team : p.teams)
        seats += std::max(team.agents, static_cast<double>(seats_wanted(p, team)));
    return seats;
}

/// Contacts a week when demand is `factor` times the usual one; a caller who finds no agent tries again,
/// and again.
double contacts_under(const Parameters& p, const CentreOutlook& outlook, double factor) {
    double handled = 0, staffed = 0;
    for (const TeamOutlook& team : outlook.teams) {
        handled += team.week.offered * (1 - team.week.abandoned) * team.week.hours;
        staffed += team.week.occupancy > 0
                       ? team.week.offered * (1 - team.week.abandoned) * team.week.hours / team.week.occupancy
                       : std::numeric_limits<double>::infinity();
    }
    const double demand = outlook.contacts_per_week * factor;
    if (factor <= 1 || demand <= staffed || p.contacts.patience.kind() == Distribution::Kind::Infinite)
        return demand;
    const double again = std::min(p.contacts.redial_share, 0.95);
    const double fresh = demand - again * std::max(0., outlook.contacts_per_week - handled) * factor;
    return std::max(demand, (fresh - again * staffed) / (1 - again));
}

/// What comes on a special day beyond what its weekday brings, in mean days; 0 on any other date.
double beyond_weekday(const Parameters& p, double date) {
    if (std::ranges::find(p.special_days, date, &SpecialDay::date) == p.special_days.end()) return 0;
    const Profile load = load_of(p);
    const auto midnight = [&](double day_number) {
        return measurement_start + static_cast<std::int64_t>(day_number - p.time.start_date) * day;
    };
    double usual_week = 0, here = 0;
    for (std::size_t i = 0; i < Profile::steps; ++i) usual_week += load.weights()[i];
    for (Span at{}; at < day; at += Profile::step) {
        const Time now = midnight(date) + at;
        here +=
            load.at(now) - load.weights()[static_cast<std::size_t>(since_week_start(now) / Profile::step)];
    }
    return usual_week > 0 ? here * days_of_week / usual_week : 0;
}

bool is_closed_on(const Parameters& p, double date) {
    return std::ranges::find(p.closed_days, date, &ClosedDay::date) != p.closed_days.end();
}

/// Demand on a date with its shocks.
double with_shocks(const Parameters& p, double date, double demand) {
    for (const DemandShock& shock : p.shocks)
        if (date >= shock.from && date < shock.from + shock.days) demand *= 1 + shock.size;
    return demand;
}

/// Demand on a date of which no forecast tells, as a factor on that of a mean day.
double demand_on(const Parameters& p, double date) {
    return with_shocks(p, date, season_factor(p.load, date) * std::max(0., 1 + beyond_weekday(p, date)));
}

/// Contacts of some weeks, starting with `first`, with the season, forecast, closed days and shocks that fall
/// into them.
double contacts_of(const Parameters& p, const CentreOutlook& outlook, double first_week, double weeks) {
    if (p.shocks.empty() && !has_season(p.load) && !has_forecast(p.load) && p.closed_days.empty() &&
        p.special_days.empty())
        return outlook.contacts_per_week * weeks;
    const double first = p.time.start_date + first_week * days_of_week;
    double sum = 0;
    for (double d = 0; d < weeks * days_of_week; ++d) {
        const double date = first + d;
        if (is_closed_on(p, date)) continue;
        if (const auto told = mean_weeks_told(p.load, date))
            sum += with_shocks(p, date, outlook.contacts_per_week * *told);
        else
            sum += contacts_under(p, outlook, demand_on(p, date)) / days_of_week;
    }
    return sum;
}

/// How often a week a programme with this rhythm comes. What falls into closed hours comes when they end,
/// so that a short rhythm counts in open hours only.
double rounds(double every_weeks, const Parameters& p) {
    if (every_weeks <= 0) return 0;
    const double open = open_hours(p) / (days_of_week * 24);
    return every_weeks >= 1. / days_of_week
               ? 1 / every_weeks
               : std::max(std::min<double>(days_of_week, 1 / every_weeks), open / every_weeks);
}

/// Recognitions that one person gets in a week from programmes: rows of the ledger.
double recognitions(const Parameters& p) {
    const double weeks = weeks_per_year;
    double all = rounds(p.leader_thanks.every_weeks, p) * p.leader_thanks.share +
                 rounds(p.peer_thanks.every_weeks, p) * p.peer_thanks.share +
                 rounds(p.visits.every_weeks, p) * p.visits.share;
    all += (p.occasions.events_per_year + p.annual_week.events + p.awards.per_year * p.awards.share) / weeks;
    return all;
}

/// How often a week a programme comes to one person, whether it does something or not.
double head_rounds(const Parameters& p) {
    const double weeks = weeks_per_year;
    return rounds(p.leader_thanks.every_weeks, p) + rounds(p.peer_thanks.every_weeks, p) +
           rounds(p.visits.every_weeks, p) + rounds(p.mission.letters_every_weeks, p) +
           rounds(p.mission.stories_every_weeks, p) +
           (p.occasions.events_per_year + p.annual_week.events + p.awards.per_year +
            p.mission.meetings_per_year) /
               weeks;
}

/// Pauses of the agent's own choice in a week, beside those of the shift.
double own_pauses(const Parameters& p) {
    if (p.breaks.every_hours <= 0) return 0;
    return p.roster.shift_hours * p.roster.days_per_week / p.breaks.every_hours;
}

/// Peers within reach of one seat: rings of a lattice, in which each far tie starts another ring.
double peers_of_seat(const Parameters& p) {
    if (!p.mechanisms.peers || p.peers.ties_per_seat < 1) return 0;
    double largest = 0;
    for (const Team& team : p.teams) largest = std::max(largest, team.agents);
    const double ties = 2 * p.peers.ties_per_seat;
    double all = 0, ring = 0;
    for (int step = 0; step < static_cast<int>(p.recognition.peer_reach); ++step) {
        ring = step == 0 ? ties : ring + 2 * p.peers.far_share * ties * ring;
        all += ring;
    }
    return std::clamp(largest - 1, 0., all);
}

/// The cost of one world: how often things happen in a week, and what it keeps.
struct Load {
    double seats = 0, people = 0, peers = 0;
    double contacts_per_week = 0;
    double seconds_per_week = 0;  // without contacts
    double seconds_per_contact = 0;
    double start_seconds = 0;
    double bytes = 0;
};

double seconds_of_seats(const Parameters& p, const Load& load) {
    const double sights = recognitions(p) * load.peers;
    double week = head_rounds(p) * of_head_round + sights * of_sight + own_pauses(p) * of_head_round;
    if (!p.roster.always_present) week += of_seat_week + load.peers * of_sight * 0.2;
    return week * load.seats;
}

double seconds_of_people(const Parameters& p, const Load& load) {
    if (p.customers.count <= 0 || !p.mechanisms.churn) return 0;
    const double months = 7 / days_per_month;
    const double leavers = load.people * churn_per_month(p) * p.offer.market.competition *
                           std::exp(1 + p.experience.neutral_satisfaction) * months;
    const double calls =
        (load.people - p.customers.count) * issues_per_customer_year(p) * days_of_week / days_per_year;
    return (leavers + calls + 4 * prospects_per_month(p) * months) * of_candidate;
}

double bytes_of_seat(const Parameters& p, double peers) {
    double bytes = sizeof(Seat);
    AgentTable columns;
    int places = 1;
    for (const ContactClass& c : p.classes)
        if (static_cast<Channel>(c.channel) == Channel::Chat)
            places =
                std::max(places, c.concurrency > usual_places ? most_places : static_cast<int>(usual_places));
    columns.each_state(places, [&bytes](auto& column) { bytes += sizeof(column.at_row(0)); });
    constexpr double keys = 4 * sizeof(std::uint64_t), rota = 7 * sizeof(std::uint16_t) + 16;
    return bytes + keys * places + rota + 2 * peers + 4 * p.recognition.peer_reach;
}

Load load_of(const Parameters& p, const CentreOutlook& outlook) {
    Load load{.seats = seats_of(p),
              .people = p.customers.count + prospect_rows(p),
              .peers = peers_of_seat(p),
              .contacts_per_week = outlook.contacts_per_week};
    const bool bare = p.customers.count <= 0 && p.roster.always_present;
    load.seconds_per_contact =
        bare ? of_bare_contact
             : of_contact * (1 + far_memory * std::log2(std::max(1., load.people / near_people)));
    load.seconds_per_week = seconds_of_seats(p, load) + seconds_of_people(p, load);
    load.start_seconds = load.people * of_person +
                         load.seats * ((p.mechanisms.attrition ? of_seat : 1e-6) + load.peers * of_sight);
    const double study_weeks = p.time.warmup_weeks + p.time.horizon_weeks;
    const double away_weeks = p.contacts.return_after.mean() / 3600 / std::max(1., open_hours(p));
    const double pending = load.contacts_per_week * p.contacts.return_share * (1 - p.quality.resolution) *
                           std::min(study_weeks, away_weeks);
    load.bytes = load.seats * bytes_of_seat(p, load.peers) +
                 load.people * (sizeof(Customership) + sizeof(Attitude)) +
                 (load.people - p.customers.count) * sizeof(Hearsay) + pending * bytes_of_pending;
    return load;
}

/// The memory that one replication of one policy leaves.
double bytes_of_record(const Parameters& p, const CentreOutlook& outlook, const Load& load) {
    const double weeks = p.time.warmup_weeks + p.time.horizon_weeks;
    const double cells = p.time.horizon_weeks * static_cast<double>(p.teams.size() + 1);
    const double spells = load.seats * (1 + outlook.turnover * weeks * days_of_week / days_per_year);
    return cells * sizeof(Cell) + spells * sizeof(Spell) * grown +
           recognitions(p) * load.seats * weeks * (sizeof(RecognitionRow) * grown + bytes_of_row_text);
}

/// The memory of a policy's series: every metric, team and week, gathered, estimated and written.
double bytes_of_series(const StudyPlan& plan, double values) {
    const auto kept = std::bit_ceil(
        static_cast<std::size_t>(std::clamp(plan.replications, 1, static_cast<int>(Sample::capacity))));
    return values * (sizeof(Sample) + static_cast<double>(kept) * sizeof(double) + 16 + sizeof(Estimate) +
                     bytes_of_value_text);
}

}  // namespace

double effort_of_week(const Parameters& base, const CentreOutlook& outlook) {
    constexpr double weeks_of_start = 4;  // a run that is to be short still has about as many weeks
    const Load load = load_of(base, outlook);
    const double seats = load.seconds_per_week + load.start_seconds / weeks_of_start;
    return std::max(load.contacts_per_week, seats / of_contact);
}

int side_by_side(const StudyPlan& plan, int threads) {
    const int processors = detail::thread_count(0);
    return std::min({threads > 0 ? threads : processors, processors, plan.replications});
}

StudyCost cost_of(const StudyPlan& plan, const CentreOutlook& outlook, int threads) {
    const TimePlan& time = plan.base.time;
    const double values =
        static_cast<double>(metrics().size() * (plan.base.teams.size() + 1)) * time.horizon_weeks;
    const Load base = load_of(plan.base, outlook);
    double contacts = 0, seconds = 0, world = 0, records = 0;  // for one replication
    bool shared = false;                                       // whether the changes share a warm-up
    const auto live = [&](const Parameters& p, const Load& load, double from_week, double weeks) {
        const double more = contacts_of(p, outlook, from_week, weeks);
        contacts += more;
        seconds += load.seconds_per_week * weeks + more * load.seconds_per_contact;
    };
    const auto start = [&](const Parameters& p, const Load& load) {
        seconds += load.start_seconds;
        live(p, load, -time.warmup_weeks, time.warmup_weeks);
    };
    if (std::ranges::any_of(plan.policies, [](const PolicyPlan& p) { return p.parameters.cuts.any(); }))
        live(plan.base, base, 0, time.horizon_weeks);  // the course to which policies with cuts are held
    for (const PolicyPlan& policy : plan.policies) {
        const Load load = load_of(policy.parameters, outlook);
        if (policy.from == always)
            start(policy.parameters, load);
        else if (!shared)
            start(plan.base, base);
        shared = shared || policy.from != always;
        live(policy.parameters, load, 0, time.horizon_weeks);
        seconds += values * of_value + load.people * of_person / 3;  // copying the world
        world = std::max(world, load.bytes);
        records += bytes_of_record(policy.parameters, outlook, load);
    }
    const double at_once = side_by_side(plan, threads);
    const double rounds = std::ceil(static_cast<double>(plan.replications) / at_once);
    return {.contacts = contacts * plan.replications,
            .seconds = of_start + seconds * rounds,
            .bytes = bytes_of_program + at_once * (world + (shared ? base.bytes : 0) + records) +
                     static_cast<double>(plan.policies.size()) * bytes_of_series(plan, values)};
}

}  // namespace morale
