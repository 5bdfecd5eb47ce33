#include "engine/model/record/recorder.hpp"

#include <utility>

namespace morale {

Recorder::Recorder(int weeks, int groups, Time start)
    : pages_(static_cast<std::size_t>(groups)), week_(weeks), bin_since_(start) {
    tape_.weeks = weeks;
    tape_.groups = groups;
    tape_.cells.resize(static_cast<std::size_t>((weeks + 1) * groups));
}

double Recorder::area(const Height& height, std::uint64_t ticks) {
    const std::uint64_t area = static_cast<std::uint64_t>(height.value) * ticks - height.before;
    return static_cast<double>(area) / 1e6;
}

double Recorder::area(Level what, int group, Time now) const {
    const Page& page = pages_[static_cast<std::size_t>(group)];
    return area(page.heights[static_cast<std::size_t>(what)], ticks_into_bin(now));
}

/// The page's cell as if the bin closed at `now`.
Cell Recorder::written(const Page& page, Time now) const {
    const std::uint64_t length = ticks_into_bin(now);
    Cell cell = page.cell;
    for (std::size_t l = 0; l < size_of<Level>; ++l) cell.areas[l] = area(page.heights[l], length);
    cell.seconds = in_seconds(now - bin_since_);
    return cell;
}

Cell Recorder::in_bin(int group, Time now) const {
    Cell cell = tape_.cells[place(group)];
    cell.add(written(pages_[static_cast<std::size_t>(group)], now));
    return cell;
}

void Recorder::close(Time now) {
    for (int g = 0; g < groups(); ++g) {
        Page& page = open(g);
        tape_.cells[place(g)].add(written(page, now));
        page.cell = {};
        for (Height& h : page.heights) h.before = 0;
    }
    bin_since_ = now;
}

void Recorder::turn(Time now, int to_week) {
    close(now);
    const bool measuring = week_ < tape_.weeks;
    week_ = to_week < 0 ? tape_.weeks : to_week;
    if (measuring || to_week < 0) return;
    tape_.at_start = levels();
}

std::vector<LevelsOfGroup> Recorder::levels() const {
    std::vector<LevelsOfGroup> all(pages_.size());
    for (int g = 0; g < groups(); ++g)
        for (std::size_t l = 0; l < size_of<Level>; ++l)
            all[static_cast<std::size_t>(g)][l] = level(static_cast<Level>(l), g);
    return all;
}

Tape Recorder::finish(Time now) {
    close(now);
    tape_.at_end = levels();
    tape_.cells.resize(static_cast<std::size_t>(tape_.weeks * groups()));
    for (Cell& cell : tape_.cells) cell.horizon_seconds = tape_.weeks * in_seconds(week);
    return std::move(tape_);
}

}  // namespace morale
