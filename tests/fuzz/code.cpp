// The code of a prediction: the text as it came, and an answer made of the bytes, written and read again.
#include "engine/study/lesson_code.hpp"

#include <cmath>

#include "tests/fuzz/target.hpp"

using namespace morale;
using morale::fuzz::must;
using morale::fuzz::take_byte;

namespace {

int position_up_to(std::string_view& text, int highest) {
    const std::size_t high = take_byte(text), low = take_byte(text);
    return static_cast<int>((256 * high + low) % static_cast<std::size_t>(highest + 1));
}

/// Whether the answer is one that the page could have made, but for how many parts a lesson asks for.
void check(const LessonAnswer& answer) {
    must(!answer.prediction.empty() || answer.kind == PredictionKind::Curve, "something was predicted");
    must(answer.prediction.size() == answer.outcome.size(), "each part that was predicted has an outcome");
    for (const int at : answer.prediction)
        must(at >= 0 && at <= largest_code_position, "a position is one that a code can hold");
    must(answer.pupil < 1U << 20 && answer.mark < 1U << 16, "marks have the bits that a code has for them");
}

LessonAnswer answer_from(std::string_view& text) {
    LessonAnswer answer{.lesson = lesson_name(text)};
    answer.kind = static_cast<PredictionKind>(take_byte(text) % 3);
    answer.seed = (std::uint64_t{take_byte(text)} << 56) + take_byte(text);
    answer.mark = static_cast<std::uint32_t>(position_up_to(text, 65'535));
    answer.pupil = static_cast<std::uint32_t>(take_byte(text) * 4'095);
    answer.score = position_up_to(text, 100);
    const bool curve = answer.kind == PredictionKind::Curve, choice = answer.kind == PredictionKind::Choice;
    const int parts = curve ? position_up_to(text, most_curve_points) : 1;
    const int highest = curve ? 100 : choice ? most_code_policies - 1 : largest_code_position;
    for (int i = 0; i < parts; ++i) {
        answer.prediction.push_back(position_up_to(text, highest));
        answer.outcome.push_back(choice ? position_up_to(text, highest) : position_up_to(text, 100) / 100.);
    }
    return answer;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    std::string_view text = fuzz::text_of(bytes, count);
    const std::variant<LessonAnswer, NoCode> as_it_came = answer_of(text);
    if (const auto* read = std::get_if<LessonAnswer>(&as_it_came)) check(*read);
    const LessonAnswer written = answer_from(text);
    const std::string code = code_of(written);
    const std::variant<LessonAnswer, NoCode> again = answer_of("Anna: " + code + ", group 3");
    const auto* read = std::get_if<LessonAnswer>(&again);
    must(read != nullptr, "a code is read again");
    check(*read);
    must(read->lesson == written.lesson && read->seed == written.seed && read->mark == written.mark &&
             read->pupil == written.pupil && read->score == written.score && read->kind == written.kind &&
             read->prediction == written.prediction,
         "what is read is what was written");
    for (std::size_t i = 0; i < written.outcome.size(); ++i)
        must(std::abs(read->outcome[i] - written.outcome[i]) < .001, "an outcome is kept to a thousandth");
    must(code_of(*read) == code, "what was read makes the same code");
    return 0;
}
