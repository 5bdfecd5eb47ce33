#include "tests/validation/centres/grid.hpp"

#include <array>
#include <cmath>
#include <sstream>

namespace morale::test {

namespace {

constexpr std::array table = {
    Centre{3, 0.1, 40, 1, "phone", 120, 0.38, 0.03, 0.7, 0.005},
    Centre{5, 0.72, 60, 1, "mixed", 280, 0.15, 0.045, 0.62, 0.0082},
    Centre{8, 0.93, 60, 1, "chat", 700, 1.1, 0.07, 0.78, 0.015},
    Centre{12, 0.4, 168, 1, "phone", 200, 0.7, 0.03, 0.7, 0.0082},
    Centre{20, 0.82, 84, 2, "phone", 420, 0.38, 0.045, 0.62, 0.015},
    Centre{30, 0.97, 40, 1, "mixed", 120, 0.15, 0.07, 0.78, 0.005},
    Centre{45, 0.65, 112, 1, "chat", 280, 1.1, 0.03, 0.7, 0.015},
    Centre{52, 0.9, 60, 2, "phone", 700, 0.7, 0.045, 0.62, 0.005},
    Centre{80, 0.25, 168, 1, "phone", 200, 0.38, 0.07, 0.78, 0.0082},
    Centre{120, 0.78, 84, 1, "mixed", 420, 0.15, 0.03, 0.7, 0.005},
    Centre{200, 0.95, 40, 2, "chat", 120, 1.1, 0.045, 0.62, 0.0082},
    Centre{300, 0.55, 112, 1, "phone", 280, 0.7, 0.07, 0.78, 0.015},
    Centre{500, 0.86, 60, 1, "phone", 700, 0.38, 0.03, 0.7, 0.0082},
    Centre{6, 0.1, 60, 1, "mixed", 200, 0.15, 0.045, 0.62, 0.015},
    Centre{10, 0.72, 84, 1, "chat", 420, 1.1, 0.07, 0.78, 0.005},
    Centre{25, 0.93, 40, 1, "phone", 120, 0.7, 0.03, 0.7, 0.015},
    Centre{60, 0.4, 112, 2, "phone", 280, 0.38, 0.045, 0.62, 0.005},
    Centre{100, 0.82, 60, 1, "mixed", 700, 0.15, 0.07, 0.78, 0.0082},
    Centre{150, 0.97, 168, 1, "chat", 200, 1.1, 0.03, 0.7, 0.005},
    Centre{400, 0.65, 84, 2, "phone", 420, 0.7, 0.045, 0.62, 0.0082},
    Centre{15, 0.9, 40, 1, "phone", 120, 0.38, 0.07, 0.78, 0.015},
    Centre{40, 0.25, 112, 1, "mixed", 280, 0.15, 0.03, 0.7, 0.0082},
    Centre{70, 0.78, 60, 2, "chat", 700, 1.1, 0.045, 0.62, 0.015},
    Centre{90, 0.95, 168, 1, "phone", 200, 0.7, 0.07, 0.78, 0.005},
    Centre{4, 0.55, 60, 1, "phone", 420, 0.38, 0.03, 0.7, 0.015},
    Centre{35, 0.86, 40, 2, "mixed", 120, 0.15, 0.045, 0.62, 0.005},
};

// Of the hours that are paid for, those on the phone: vacancies and training, leave, sickness, pauses.
constexpr double filled = 0.91, on_phone = .785 * .904 * .96;

std::string hours_of(const Centre& c) {
    if (c.open_hours == 168)
        return "    by_day: [1, 1, 1, 1, 1, 1, 1]\n"
               "    by_hour: [0.5, 0.4, 0.4, 0.4, 0.4, 0.5, 0.6, 0.8, 1, 1.2, 1.2, 1.2, 1.1, 1.1, 1.1, 1.1, "
               "1.1, "
               "1.2, 1.3, "
               "1.2, 1, 0.9, 0.7, 0.6]\n";
    const int first = c.open_hours == 40 ? 9 : c.open_hours == 112 ? 6 : 8;
    const int last = c.open_hours == 40 ? 17 : c.open_hours == 60 ? 18 : c.open_hours == 84 ? 20 : 22;
    std::ostringstream text;
    text << "    by_day: "
         << (c.open_hours == 40   ? "[1.05, 1, 1, 1, 0.95, 0, 0]"
             : c.open_hours == 60 ? "[1.12, 1.04, 1, 1, 1, 0.84, 0]"
                                  : "[1.1, 1, 1, 1, 1, 0.8, 0.7]")
         << "\n    by_hour: [";
    for (int h = 0; h < 24; ++h)
        text << (h ? ", " : "") << (h >= first && h < last ? .7 + .06 * (h * 37 % 11) : 0.);
    text << "]\n";
    return text.str();
}

std::string classes_of(const Centre& c) {
    if (c.work == "chat")
        return c.teams == 1
                   ? "  classes: [{name: chat, channel: chat, concurrency: 3, answer_target: 40 s}]\n"
                   : "  classes:\n"
                     "    - {name: chat, share: 66 %, team: care, channel: chat, concurrency: 3, "
                     "answer_target: 40 s}\n"
                     "    - {name: calls, share: 34 %, team: desk}\n";
    if (c.work == "mixed")
        return c.teams == 1
                   ? "  classes:\n"
                     "    - {name: calls, share: 50 %, priority: 2}\n"
                     "    - {name: mail, share: 30 %, channel: mail, answer_target: 4 h}\n"
                     "    - {name: chat, share: 20 %, channel: chat, concurrency: 2, priority: 1, "
                     "answer_target: 60 s}\n"
                   : "  classes:\n"
                     "    - {name: calls, share: 40 %, team: care, priority: 1}\n"
                     "    - {name: mail, share: 30 %, team: care, channel: mail, answer_target: 4 h}\n"
                     "    - {name: desk-calls, share: 30 %, team: desk}\n";
    return {};
}

/// An agent's seconds for a contact, chats beside each other counted once.
double busy_seconds(const Centre& c) {
    return c.handle_seconds * (c.work == "chat" ? (c.teams == 1 ? .45 : .64) : c.work == "mixed" ? .9 : 1.);
}

}  // namespace

std::span<const Centre> centres() {
    return table;
}

std::string name_of(const Centre& c) {
    std::ostringstream text;
    text << c.seats << " seats, " << std::lround(100 * c.occupancy) << " %, " << c.open_hours << " h, "
         << c.work << (c.teams > 1 ? " in two teams, " : ", ") << c.handle_seconds << " s";
    return text.str();
}

std::string scenario_of(const Centre& c) {
    const double hours = c.seats * filled * 40 * on_phone * c.occupancy;  // of handling, a week
    const double contacts = hours * 3600 / busy_seconds(c);
    const double customers = std::max(60., std::round(contacts * 52 / 1.33 / 2.2));
    const int talk = static_cast<int>(.64 * c.handle_seconds), large = c.seats * 2 / 3;
    std::ostringstream text;
    text << "morale: 1\nname: centre\ntime: {horizon: 156 weeks}\ncentre:\n  teams:\n";
    if (c.teams == 1)
        text << "    - {name: care, agents: " << c.seats << "}\n";
    else
        text << "    - {name: care, agents: " << large << "}\n    - {name: desk, agents: " << c.seats - large
             << "}\n";
    text << "  customers: {count: " << std::llround(customers)
         << "}\n  contacts:\n    talk: 'lognormal(mean=" << talk
         << " s, cv=1.1)'\n    after_contact: " << c.handle_seconds - talk << " s\n"
         << classes_of(c) << "  load:\n"
         << hours_of(c) << "observed:\n  turnover: " << 100 * c.turnover
         << " %/yr\n  aht: " << c.handle_seconds << " s\n  absence: " << 100 * c.absence
         << " %\n  resolved_at_first_contact: " << 100 * c.resolved << " %\n  churn: " << 100 * c.churn
         << " %/month\n  contacts_per_day: " << std::llround(contacts / 7) << "\n";
    return text.str();
}

}  // namespace morale::test
