#include "engine/model/recorder.hpp"

namespace morale {

Recorder::Recorder(int weeks, int groups, Time start) : bin_since_(start) {
    tape_.weeks = weeks;
    tape_.groups = groups;
    tape_.cells.resize(static_cast<std::size_t>((weeks + 1) * groups));
    heights_.resize(static_cast<std::size_t>(groups) * size_of<Level>, Height{0, start});
    bin_ = static_cast<std::size_t>(weeks * groups);
}

void Recorder::settle_all(Time now) {
    for (int g = 0; g < groups(); ++g) {
        for (std::size_t l = 0; l < size_of<Level>; ++l) {
            const Level what = static_cast<Level>(l);
            settle(height(what, g), what, g, now);
        }
        cell(g).seconds += in_seconds(now - bin_since_);
    }
    bin_since_ = now;
}

void Recorder::turn(Time now, int to_week) {
    settle_all(now);
    const bool measuring = bin_ < static_cast<std::size_t>(tape_.weeks * groups());
    const int bin = to_week < 0 ? tape_.weeks : to_week;
    bin_ = static_cast<std::size_t>(bin * groups());
    if (measuring || to_week < 0) return;
    tape_.in_system_at_start.clear();
    for (int g = 0; g < groups(); ++g)
        tape_.in_system_at_start.push_back(level(Level::Waiting, g) + level(Level::Handling, g));
}

Tape Recorder::finish(Time now) {
    settle_all(now);
    for (int g = 0; g < groups(); ++g) {
        auto& end = tape_.at_end.emplace_back();
        for (std::size_t l = 0; l < size_of<Level>; ++l) end[l] = level(static_cast<Level>(l), g);
    }
    tape_.cells.resize(static_cast<std::size_t>(tape_.weeks * groups()));
    return std::move(tape_);
}

}  // namespace morale
