#include "engine/model/record/half_hours.hpp"

#include <span>

namespace morale {

namespace {

constexpr auto read_from_recorder = std::span(parts_of_half_hour).first<9>();

/// What the recorder's bin has so far.
HalfHour so_far(const Recorder& recorder, int group, Time now) {
    const Cell& cell = recorder.counted(group);
    return {.offered = cell.count(Count::Offered),
            .answered = cell.count(Count::Answered),
            .answered_in_target = cell.count(Count::AnsweredInTarget),
            .abandoned = cell.count(Count::Abandoned),
            .abandoned_in_target = cell.count(Count::AbandonedInTarget),
            .wait_seconds = cell.sum(Sum::WaitSeconds),
            .abandon_seconds = cell.sum(Sum::AbandonSeconds),
            .handling_seconds = recorder.area(Level::Handling, group, now),
            .available_seconds = recorder.area(Level::Available, group, now)};
}

}  // namespace

void HalfHour::add(const HalfHour& other) {
    for (const auto part : parts_of_half_hour) this->*part += other.*part;
}

void HalfHours::add(const HalfHours& other) {
    if (cells.empty()) *this = {.groups = other.groups, .cells = std::vector<HalfHour>(other.cells.size())};
    for (std::size_t i = 0; i < other.cells.size(); ++i) cells[i].add(other.cells[i]);
}

HalfHours HalfHours::since(const HalfHours& earlier) const {
    HalfHours later = *this;
    for (std::size_t i = 0; i < earlier.cells.size(); ++i)
        for (const auto part : parts_of_half_hour) later.cells[i].*part -= earlier.cells[i].*part;
    return later;
}

HalfHourReader::HalfHourReader(std::vector<double> promised) : promised_(std::move(promised)) {
    week_.groups = static_cast<int>(promised_.size());
}

void HalfHourReader::begin() {
    const auto groups = static_cast<std::size_t>(week_.groups);
    week_.cells.assign(groups * half_hours_of_week, {});
    before_.assign(groups, {});
}

void HalfHourReader::turn(const Recorder& recorder, bool shut) {
    const bool measuring = due_ > measurement_start;
    for (int group = 0; group < week_.groups && measuring; ++group) read(recorder, group, shut);
    due_ += half_hour_span;
}

void HalfHourReader::read(const Recorder& recorder, int group, bool shut) {
    HalfHour& before = before_[static_cast<std::size_t>(group)];
    const HalfHour now = so_far(recorder, group, due_);
    HalfHour added;
    for (const auto part : read_from_recorder) added.*part = now.*part - before.*part;
    before = now;
    if (!shut || added != HalfHour{}) added.seconds = in_seconds(half_hour_span);
    const double judged = added.judged();
    if (judged > 0) {
        added.with_contacts = 1;
        added.met = added.answered_in_target >= promised_[static_cast<std::size_t>(group)] * judged ? 1 : 0;
    }
    const auto nth = group * half_hours_of_week + half_hour_of_week(due_ - half_hour_span);
    week_.cells[static_cast<std::size_t>(nth)].add(added);
}

void HalfHourReader::bin_turns(const Recorder& recorder, Time now) {
    for (std::size_t group = 0; group < before_.size(); ++group) {
        const HalfHour closing = so_far(recorder, static_cast<int>(group), now);
        for (const auto part : read_from_recorder) before_[group].*part -= closing.*part;
    }
}

}  // namespace morale
