#include "engine/policy/areas.hpp"

#include <array>
#include <limits>
#include <type_traits>
#include <variant>

#include "engine/model/parameters.hpp"
#include "engine/policy/lever.hpp"

namespace morale {

namespace {

// Values that EVIDENCE or common practice call good, in the unit of the lever's field.
constexpr std::array processes = {Remedy{"process.burden", 0, Toward::Less}, Remedy{"fix.gain", .3},
                                  Remedy{"faults.measuring", 500}, Remedy{"recovery.share", .8},
                                  Remedy{"recovery.within", 3, Toward::Less}};
constexpr std::array policies = {
    Remedy{"staffing.budget", 1}, Remedy{"work.autonomy", .5}, Remedy{"outsourcing.share", 0, Toward::Less},
    Remedy{"executives.visits.every", 4, Toward::MoreOften}, Remedy{"executives.visits.acted_on", .8}};
constexpr std::array attitude = {Remedy{"respect.by_managers", .5}, Remedy{"managers.support", 30},
                                 Remedy{"respect.norm", .5}};
constexpr std::array standards = {Remedy{"work.clarity", .5}, Remedy{"process.standard", 1}};
constexpr std::array selection = {Remedy{"hiring.selection_ratio", .1, Toward::Less},
                                  Remedy{"hiring.validity", .42}, Remedy{"hiring.warmth", 0},
                                  Remedy{"hiring.fit_validity", .24}, Remedy{"hiring.preview", 1}};
constexpr std::array recognition = {Remedy{"recognition.praise_note.share", .8},
                                    Remedy{"recognition.leader_thanks.every", 2, Toward::MoreOften}};
constexpr std::array product = {Remedy{"training.initial", 1}, Remedy{"training.product.per_year", 16}};
constexpr std::array service = {Remedy{"training.service.per_year", 16}};
constexpr std::array stress = {Remedy{"training.stress.per_year", 8}};

constexpr std::array table = {
    Area{"processes", "a process that is repaired, faults found soon, complaints answered", processes},
    Area{"policies", "seats for the load, leaders who come and act, agents who may decide", policies},
    Area{"attitude", "managers who treat staff as customers should be treated", attitude},
    Area{"standards", "everybody knows how a case is handled", standards},
    Area{"selection", "who is hired: one of ten, by valid methods, for warmth and fit", selection},
    Area{"recognition", "good work is seen: praise passed on, leaders who thank", recognition},
    Area{"product training", "what is sold, and how it is used", product},
    Area{"service training", "how to handle a customer", service},
    Area{"stress training", "motivating oneself and staying well", stress},
};

double number_of(const Parameters& p, std::string_view lever) {
    return std::visit(
        [&p]<class T>(SlotOf<T> find) {
            if constexpr (std::is_arithmetic_v<T>) return static_cast<double>(find(p, 0));
            return std::numeric_limits<double>::quiet_NaN();
        },
        find_lever(lever)->field.slot);
}

void set_number(Parameters& p, const Remedy& remedy) {
    std::visit(
        [&]<class T>(SlotOf<T> find) {
            if constexpr (std::is_arithmetic_v<T>) find(p, 0) = static_cast<T>(remedy.good);
        },
        find_lever(remedy.lever)->field.slot);
}

bool would_improve(double now, const Remedy& remedy) {
    switch (remedy.toward) {
        case Toward::More:
            return now < remedy.good;
        case Toward::Less:
            return now > remedy.good;
        case Toward::MoreOften:
            return now == 0 || now > remedy.good;
    }
    return false;
}

}  // namespace

std::span<const Area> areas() {
    return table;
}

std::vector<Remedy> wanting(const Area& area, const Parameters& now) {
    std::vector<Remedy> out;
    for (const Remedy& remedy : area.remedies)
        if (would_improve(number_of(now, remedy.lever), remedy)) out.push_back(remedy);
    return out;
}

Parameters improved(Parameters p, std::span<const Remedy> remedies) {
    for (const Remedy& remedy : remedies) set_number(p, remedy);
    return p;
}

}  // namespace morale
