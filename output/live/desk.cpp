#include "output/live/desk.hpp"

#include <utility>
#include <variant>

#include "engine/study/plan_bytes.hpp"
#include "engine/study/record_bytes.hpp"
#include "engine/study/resolved.hpp"
#include "engine/study/simulate_policies.hpp"
#include "output/encode/csv.hpp"
#include "output/encode/encodings.hpp"
#include "output/encode/json.hpp"
#include "output/live/lesson.hpp"
#include "output/live/parts.hpp"
#include "output/live/requests.hpp"
#include "output/tables/tables.hpp"
#include "output/words/failure.hpp"
#include "output/words/numbers.hpp"

namespace morale::live {
namespace {

constexpr std::size_t bytes_of_size = 8;

void append_size(std::vector<std::byte>& to, std::uint64_t size) {
    for (std::size_t i = 0; i < bytes_of_size; ++i) to.push_back(static_cast<std::byte>(size >> (8 * i)));
}

/// Takes the next sized piece off the bytes; nothing if there is none.
std::optional<std::span<const std::byte>> next_piece(std::span<const std::byte>& from) {
    if (from.size() < bytes_of_size) return std::nullopt;
    std::uint64_t size = 0;
    for (std::size_t i = 0; i < bytes_of_size; ++i) size |= static_cast<std::uint64_t>(from[i]) << (8 * i);
    from = from.subspan(bytes_of_size);
    if (size > from.size()) return std::nullopt;
    const auto piece = from.first(static_cast<std::size_t>(size));
    from = from.subspan(piece.size());
    return piece;
}

std::optional<std::vector<Record>> records_of(std::span<const std::byte> bytes, std::size_t policies) {
    std::vector<Record> records;
    for (std::size_t i = 0; i < policies; ++i) {
        const auto piece = next_piece(bytes);
        if (!piece) return std::nullopt;
        std::optional<Record> record = record_of(*piece);
        if (!record) return std::nullopt;
        records.push_back(std::move(*record));
    }
    if (!bytes.empty()) return std::nullopt;
    return records;
}

}  // namespace

bool Desk::open(std::span<const std::byte> bytes) {
    std::optional<StudyPlan> plan = morale::plan_of(bytes);
    if (!plan) return false;
    opened_ = *plan;
    begin(std::move(*plan));
    return true;
}

std::string Desk::change(std::string_view requests) {
    auto next = requested(*opened_, requests);
    if (const std::string* wrong = std::get_if<std::string>(&next)) return *wrong;
    begin(std::move(std::get<StudyPlan>(next)));
    return {};
}

void Desk::begin(StudyPlan plan) {
    plan_ = std::make_unique<StudyPlan>(std::move(plan));
    fold_.emplace(*plan_, weekly_metrics(*plan_));
    taken_ = 0;
    turn_.reset();
}

std::vector<std::byte> Desk::plan_bytes() const {
    return bytes_of(*plan_);
}

std::vector<std::byte> Desk::simulated(const StudyPlan& plan, int replication) {
    std::vector<std::byte> all;
    for (const Record& record : simulate_policies(plan, replication)) {
        if (record.failure) return {};
        const std::vector<std::byte> bytes = bytes_of(record);
        append_size(all, bytes.size());
        all.insert(all.end(), bytes.begin(), bytes.end());
    }
    return all;
}

bool Desk::take(std::span<const std::byte> bytes) {
    const auto records = bytes.empty() ? std::optional(simulate_policies(*plan_, taken_ + 1))
                                       : records_of(bytes, plan_->policies.size());
    if (!records) return false;
    fold_->add(*records);
    ++taken_;
    return true;
}

std::string Desk::parts() const {
    if (taken_ == 0) return json::object({});
    const StudyResult result = fold_->so_far();
    const std::vector<ResolvedValue> values = resolved_values(*plan_);
    const Provenance none;
    const Study study{
        .result = result, .provenance = none, .values = values, .evidence = {}, .encodings = {}};
    json::Members members;
    const bool usable = result.left_out < result.replications;
    for (const LivePart& part : live_parts())
        members.emplace_back(part.id, json::text(usable ? part.print(study) : std::string{}));
    members.emplace_back("failed", json::text(result.failures.empty() ? "" : left_out_text(result)));
    return json::object(members);
}

std::string Desk::outcomes() const {
    return live::outcomes(*plan_, fold_->policies());
}

bool Desk::assume(std::span<const std::byte> bytes) {
    std::optional<std::vector<Uncertain>> assumptions = assumptions_of(bytes);
    if (!assumptions) return false;
    assumptions_ = std::move(*assumptions);
    return true;
}

std::string Desk::begin_turn(std::string_view request) {
    if (taken_ < 2) return "The decision turns somewhere only once the study has been run.";
    auto begun = TurnDesk::begun(*plan_, fold_->so_far(), assumptions_, request);
    if (const std::string* wrong = std::get_if<std::string>(&begun)) return *wrong;
    turn_.emplace(std::move(std::get<TurnDesk>(begun)));
    return {};
}

std::string Desk::reveal(std::string_view prediction) const {
    return plan_->lesson && taken_ > 0 ? lesson_reveal(fold_->so_far(), prediction) : std::string{};
}

std::string Desk::paired() const {
    const StudyResult result = fold_->so_far();
    const Provenance none;
    const Study study{.result = result, .provenance = none, .values = {}, .evidence = {}, .encodings = {}};
    std::string out;
    RowSink sink(out, *find_encoding("csv"), tables::paired_columns(*plan_));
    tables::paired(sink, study);
    sink.finish();
    return out;
}

std::string Desk::fingerprints() const {
    std::string out;
    const auto& policies = fold_->policies();
    for (std::size_t rep = 0; rep < static_cast<std::size_t>(taken_); ++rep)
        for (const PolicyResult& policy : policies)
            if (rep < policy.fingerprints.size())
                out += std::to_string(rep + 1) + ',' + policy.name + ',' +
                       mark_text(policy.fingerprints[rep]) + '\n';
    return out;
}

}  // namespace morale::live
