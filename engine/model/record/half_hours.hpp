// The week by half hours: how contacts fared and how many agents were there, in each of the 336 half hours of
// a week, all measured weeks together. What happens counts in the half hour in which it happens. Nothing is
// written per event: at the end of each half hour the recorder is read and what is new is added.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <utility>
#include <vector>

#include "engine/kernel/time.hpp"
#include "engine/model/record/recorder.hpp"

namespace morale {

inline constexpr Span half_hour_span = std::chrono::minutes{30};
inline constexpr int half_hours_of_week = half_hours_of_day * days_of_week;

/// From 0, Monday 00:00 to 00:30.
constexpr int half_hour_of_week(Time t) {
    const Span into_week = (t - measurement_start) % week;
    return static_cast<int>((into_week < Span{0} ? into_week + week : into_week) / half_hour_span);
}

/// One group of agents or class of contacts, in the same half hour of all measured weeks.
struct HalfHour {
    double offered = 0;  // contacts, as the tape counts them
    double answered = 0;
    double answered_in_target = 0;
    double abandoned = 0;
    double abandoned_in_target = 0;
    double wait_seconds = 0;       // of answered contacts
    double abandon_seconds = 0;    // of those who abandoned
    double handling_seconds = 0;   // of agents, with contacts; none where the group is a class
    double available_seconds = 0;  // of agents who are free
    double seconds = 0;            // measured, closed days left out; not multiplied by anything
    double with_contacts = 0;      // half hours whose service level is defined
    double met = 0;                // of these: the service level reached what is promised

    void add(const HalfHour&);
    /// The contacts among which those answered in the target are a share: service level counts each where
    /// its wait ends.
    double judged() const { return answered + abandoned - abandoned_in_target; }
    friend bool operator==(const HalfHour&, const HalfHour&) = default;
};

/// All of a half hour's numbers; what is read from a recorder comes first.
inline constexpr std::array parts_of_half_hour = {&HalfHour::offered,
                                                  &HalfHour::answered,
                                                  &HalfHour::answered_in_target,
                                                  &HalfHour::abandoned,
                                                  &HalfHour::abandoned_in_target,
                                                  &HalfHour::wait_seconds,
                                                  &HalfHour::abandon_seconds,
                                                  &HalfHour::handling_seconds,
                                                  &HalfHour::available_seconds,
                                                  &HalfHour::seconds,
                                                  &HalfHour::with_contacts,
                                                  &HalfHour::met};
static_assert(sizeof(HalfHour) == parts_of_half_hour.size() * sizeof(double));

/// [group][half hour of the week]; empty before measurement.
struct HalfHours {
    int groups = 0;
    std::vector<HalfHour> cells;

    const HalfHour& at(int group, int nth) const {
        return cells[static_cast<std::size_t>(group * half_hours_of_week + nth)];
    }
    /// As if the other's replications had been measured here. Either may be empty.
    void add(const HalfHours&);
    /// What has been added since it was as `earlier`, which may be empty.
    HalfHours since(const HalfHours& earlier) const;
};

/// Reads a recorder at the end of each half hour. Groups of the recorder beyond those that are promised
/// something are left alone.
class HalfHourReader {
 public:
    /// `promised`: the service level that a half hour of each group has to reach, a share.
    explicit HalfHourReader(std::vector<double> promised);

    /// When the present half hour ends; during the warm-up, when that ends.
    Time due() const { return due_; }
    /// Measurement begins, and the recorder's first bin with it. Requires that the warm-up was `turn`ed.
    void begin();
    /// The half hour that is due has ended, and nothing has happened since. `shut`: the day is closed, so a
    /// half hour in which nothing is done is not measured.
    void turn(const Recorder&, bool shut = false);
    /// The recorder is about to close its bin and to count from zero again.
    void bin_turns(const Recorder&, Time now);
    HalfHours take() { return std::move(week_); }
    const HalfHours& read_so_far() const { return week_; }

 private:
    void read(const Recorder&, int group, bool shut);

    HalfHours week_;
    std::vector<HalfHour>
        before_;  // [group] what to take off the recorder's bin: its part before the half hour
    std::vector<double> promised_;  // [group]
    Time due_ = measurement_start;
};

}  // namespace morale
