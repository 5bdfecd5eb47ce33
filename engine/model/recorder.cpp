#include "engine/model/recorder.hpp"

#include <utility>

namespace morale {

Recorder::Recorder(int weeks, int groups, Time start)
    : pages_(static_cast<std::size_t>(groups)), week_(weeks), bin_since_(start) {
    tape_.weeks = weeks;
    tape_.groups = groups;
    tape_.cells.resize(static_cast<std::size_t>((weeks + 1) * groups));
}

void Recorder::close(Time now) {
    const std::uint64_t length = ticks_into_bin(now);
    for (int g = 0; g < groups(); ++g) {
        Page& page = open(g);
        for (std::size_t l = 0; l < size_of<Level>; ++l) {
            Height& h = page.heights[l];
            const std::uint64_t area = static_cast<std::uint64_t>(h.value) * length - h.before;
            page.cell.areas[l] = static_cast<double>(area) / 1e6;
            h.before = 0;
        }
        page.cell.seconds = in_seconds(now - bin_since_);
        tape_.cells[static_cast<std::size_t>(week_ * groups() + g)].add(std::exchange(page.cell, {}));
    }
    bin_since_ = now;
}

void Recorder::turn(Time now, int to_week) {
    close(now);
    const bool measuring = week_ < tape_.weeks;
    week_ = to_week < 0 ? tape_.weeks : to_week;
    if (measuring || to_week < 0) return;
    tape_.in_system_at_start.clear();
    for (int g = 0; g < groups(); ++g)
        tape_.in_system_at_start.push_back(level(Level::Waiting, g) + level(Level::Handling, g) +
                                           level(Level::Beside, g));
}

Tape Recorder::finish(Time now) {
    close(now);
    for (int g = 0; g < groups(); ++g) {
        auto& end = tape_.at_end.emplace_back();
        for (std::size_t l = 0; l < size_of<Level>; ++l) end[l] = level(static_cast<Level>(l), g);
    }
    tape_.cells.resize(static_cast<std::size_t>(tape_.weeks * groups()));
    for (Cell& cell : tape_.cells) cell.horizon_seconds = tape_.weeks * in_seconds(week);
    return std::move(tape_);
}

}  // namespace morale
