#include "engine/study/lesson.hpp"

#include <algorithm>
#include <cmath>

#include "engine/study/byte_stream.hpp"
#include "engine/study/value_bytes.hpp"

namespace morale {

namespace {

constexpr int hundredths = 100;

bool lies_within(const Prediction& prediction, std::size_t parts, int last) {
    return prediction.size() == parts &&
           std::ranges::all_of(prediction, [&](int at) { return at >= 0 && at <= last; });
}

}  // namespace

std::vector<int> curve_weeks(int weeks) {
    const int points = std::min(weeks, most_curve_points);
    std::vector<int> at;
    for (int i = 0; i < points; ++i) {
        const double part = points > 1 ? static_cast<double>(i) / (points - 1) : 0;
        at.push_back(1 + static_cast<int>(std::lround(part * (weeks - 1))));
    }
    return at;
}

int last_position(const LessonScale& scale) {
    return static_cast<int>(std::lround((scale.highest - scale.lowest) / scale.step));
}

double part_of_scale(const LessonScale& scale, double value) {
    return (value - scale.lowest) / (scale.highest - scale.lowest);
}

bool can_be_predicted(const Lesson& lesson, const Prediction& prediction, int weeks, std::size_t policies) {
    switch (lesson.kind) {
        case PredictionKind::Number:
            return lies_within(prediction, 1, last_position(lesson.scale));
        case PredictionKind::Choice:
            return lies_within(prediction, 1, static_cast<int>(policies) - 1);
        case PredictionKind::Curve:
            break;
    }
    return lies_within(prediction, curve_weeks(weeks).size(), hundredths);
}

std::vector<double> predicted_values(const Lesson& lesson, const Prediction& prediction) {
    const LessonScale& scale = lesson.scale;
    const int last = lesson.kind == PredictionKind::Curve ? hundredths : last_position(scale);
    std::vector<double> values;
    for (const int at : prediction)
        values.push_back(scale.lowest + (scale.highest - scale.lowest) * at / last);
    return values;
}

std::uint32_t mark_of(const Lesson& lesson, const std::vector<std::string>& policies) {
    ByteWriter to;
    for (const std::string* text : {&lesson.ask, &lesson.metric, &lesson.policy, &lesson.other})
        write_value(to, *text);
    write_value(to, static_cast<int>(lesson.kind));
    write_value(to, lesson.below);
    for (const double value : {lesson.scale.lowest, lesson.scale.highest, lesson.scale.step})
        write_value(to, value);
    write_value(to, policies);
    const std::uint64_t sum = checksum(to.finish());
    return static_cast<std::uint32_t>(sum ^ (sum >> 32));
}

}  // namespace morale
