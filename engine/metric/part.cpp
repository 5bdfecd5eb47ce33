#include "engine/metric/part.hpp"

#include <algorithm>
#include <array>

#include "engine/metric/metrics/recognition.hpp"
#include "engine/metric/metrics/staff.hpp"
#include "engine/metric/metrics/state.hpp"
#include "engine/metric/metrics/time_use.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/shares.hpp"

namespace morale {

namespace {

bool is_of(const ContactClass& one, std::size_t channel) {
    return static_cast<std::size_t>(one.channel) == channel;
}

void add_half_hours(HalfHour& to, const HalfHours& week, std::size_t group) {
    for (int nth = 0; nth < half_hours_of_week && !week.cells.empty(); ++nth)
        to.add(week.at(static_cast<int>(group), nth));
}

void add_class(OfPart& part, const Record& record, std::size_t row) {
    part.cell.add_group(record.by_class.group(static_cast<int>(row)));
    part.beside.waits.merge(record.waits[row]);
}

/// Without classes each team has a queue of its own, and nobody else answers it.
OfPart of_team(const Record& record, const Parameters& p, std::size_t team) {
    OfPart part;
    const Cell people = record.tape.group(static_cast<int>(team));
    if (p.classes.empty()) {
        part.cell = people;
        if (team < record.waits.size()) part.beside.waits = record.waits[team];
    }
    for (std::size_t c = 0; c < p.classes.size(); ++c)
        if (team_of(p, p.classes[c]) == team) add_class(part, record, c);
    part.cell.seconds = people.seconds;  // also of a team that has no class of its own
    part.cell.horizon_seconds = people.horizon_seconds;
    add_half_hours(part.beside.half_hour, record.of_teams, team);
    return part;
}

OfPart of_channel(const Record& record, const Parameters& p, std::size_t channel) {
    OfPart part;
    for (std::size_t c = 0; c < p.classes.size(); ++c) {
        if (!is_of(p.classes[c], channel)) continue;
        add_class(part, record, c);
        add_half_hours(part.beside.half_hour, record.of_classes, c);
    }
    return part;
}

}  // namespace

std::string_view word_of(PartKind kind) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(PartKind::last)> words = {
        "centre", "team", "channel", "class", "group of customers"};
    return words[static_cast<std::size_t>(kind)];
}

std::string name_of(const Parameters& p, const Part& part) {
    return with_rows(p, part.kind, [&](const auto& rows, auto name) {
        return std::string(std::invoke(name, rows[part.nth]));
    });
}

bool is_told_of_teams(const Metric& metric) {
    const auto has = [&](const auto& rows) {
        return std::ranges::find(rows, metric.name, &Metric::name) != rows.end();
    };
    return metric.by_class || has(staff_metrics) || has(state_metrics) || has(time_use_metrics) ||
           has(recognition_metrics);
}

std::vector<Part> parts_with_contacts(const Parameters& p) {
    std::vector<Part> parts = {{}};
    for (std::size_t team = 0; team < p.teams.size() && p.teams.size() > 1; ++team)
        parts.push_back({PartKind::Team, team});
    std::vector<Part> channels;
    for (std::size_t channel = 0; channel < channel_words.size(); ++channel)
        if (std::ranges::any_of(p.classes, [&](const ContactClass& one) { return is_of(one, channel); }))
            channels.push_back({PartKind::Channel, channel});
    if (channels.size() > 1) parts.insert(parts.end(), channels.begin(), channels.end());
    for (std::size_t c = 0; c < p.classes.size(); ++c) parts.push_back({PartKind::Class, c});
    return parts;
}

namespace {

Tape weeks_of(const Tape& tape, int first_week, int weeks) {
    Tape cut;
    cut.weeks = weeks;
    cut.groups = tape.groups;
    const auto begin = tape.cells.begin() + first_week * tape.groups;
    if (!tape.cells.empty()) cut.cells.assign(begin, begin + weeks * tape.groups);
    return cut;
}

}  // namespace

Record record_in_force(const Record& record, int first_week, int weeks) {
    if (record.in_force.empty() || weeks <= 0 || first_week < 0 || first_week + weeks > record.tape.weeks)
        return record;
    Record cut;
    cut.tape = weeks_of(record.tape, first_week, weeks);
    cut.by_class = weeks_of(record.by_class, first_week, weeks);
    cut.by_customers = weeks_of(record.by_customers, first_week, weeks);
    cut.waits = record.in_force.waits;
    cut.of_teams = record.in_force.of_teams;
    cut.of_classes = record.in_force.of_classes;
    return cut;
}

OfPart of_part(const Record& record, const Parameters& base, const Part& part) {
    const int nth = static_cast<int>(part.nth);
    switch (part.kind) {
        case PartKind::Team:
            return of_team(record, base, part.nth);
        case PartKind::Channel:
            return of_channel(record, base, part.nth);
        case PartKind::Class:
            return {record.by_class.group(nth), beside_tape(record, part.nth)};
        case PartKind::Customers:
            return {record.by_customers.group(nth), {}};
        default:
            return {record.tape.total(), beside_tape(record)};
    }
}

}  // namespace morale
