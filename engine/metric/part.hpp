// The parts of a centre of which figures are told: the whole, a team, a channel, a class of contacts, a group
// of customers; and what a record holds of each. A channel is the sum of its classes. A team has what was
// asked of it, whoever answered: the contacts of the classes whose own team it is.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/model/parameters.hpp"

namespace morale {

enum class PartKind : std::uint8_t { Whole, Team, Channel, Class, Customers, last };

/// "centre", "team", "channel", "class", "group of customers".
std::string_view word_of(PartKind);

struct Part {
    PartKind kind = PartKind::Whole;
    std::size_t nth = 0;  // the row of the team, class or group, or the Channel; 0 for the whole
    friend bool operator==(const Part&, const Part&) = default;
};

/// `use(rows, name)`: all that are of that kind, in the order of Part::nth, and how to read the name of one.
template <class Use>
auto with_rows(const Parameters& p, PartKind kind, Use&& use) {
    static constexpr std::array<std::string_view, 1> whole = {"centre"};
    switch (kind) {
        case PartKind::Team:
            return use(p.teams, &Team::name);
        case PartKind::Channel:
            return use(channel_words, std::identity{});
        case PartKind::Class:
            return use(p.classes, &ContactClass::name);
        case PartKind::Customers:
            return use(p.customer_groups, &CustomerGroup::name);
        default:
            return use(whole, std::identity{});
    }
}

/// As scenarios call it: "phone", the name of a team, class or group; "centre" for the whole.
std::string name_of(const Parameters&, const Part&);

/// Whether the metric is told of teams: it is about contacts, or about the people of the team.
bool is_told_of_teams(const Metric&);

/// The whole, then every team if there are several, every channel if several are used, every class: all that
/// contacts are told of.
std::vector<Part> parts_with_contacts(const Parameters&);

/// What a record holds of a part, over the whole horizon.
struct OfPart {
    Cell cell;
    BesideTape beside;
};

/// Requires a part of `base`, by which the record was made, and no group of customers in another kind.
OfPart of_part(const Record&, const Parameters& base, const Part&);

/// The record of these weeks alone, for a policy that ends: its waits and half hours are those from its
/// beginning to its end. Where there are none, or the weeks are not all in the record, all of it.
Record record_in_force(const Record&, int first_week, int weeks);

}  // namespace morale
