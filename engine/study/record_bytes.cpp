#include "engine/study/record_bytes.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <utility>

#include "engine/study/byte_stream.hpp"

namespace morale {

namespace {

constexpr std::array<std::uint64_t, 7> form = {0x4d4f5245,  // this kind of bytes
                                               4,           // its version
                                               size_of<Count>,
                                               size_of<Level>,
                                               size_of<Sum>,
                                               size_of<Spread>,
                                               static_cast<std::uint64_t>(Programme::last)};

constexpr std::size_t fractions_of_cell = size_of<Level> + size_of<Sum> + 3 * size_of<Spread> + 2;
using FractionsOfCell = std::array<double, fractions_of_cell>;

void write_cell(ByteWriter& to, const Cell& cell) {
    for (const std::int64_t count : cell.counts) to.of_either_sign(count);
    FractionsOfCell all{};
    std::size_t next = 0;
    for (const double area : cell.areas) all[next++] = area;
    for (const double sum : cell.sums) all[next++] = sum;
    for (const Moments& moments : cell.spreads)
        for (const double value : {moments.n, moments.sum, moments.squares}) all[next++] = value;
    all[next++] = cell.seconds;
    all[next] = cell.horizon_seconds;
    to.fractions(all);
}

Cell read_cell(ByteReader& from) {
    Cell cell;
    for (std::int64_t& count : cell.counts) count = from.of_either_sign();
    FractionsOfCell all{};
    from.fractions(all);
    std::size_t next = 0;
    for (double& area : cell.areas) area = all[next++];
    for (double& sum : cell.sums) sum = all[next++];
    for (Moments& moments : cell.spreads)
        for (double* value : {&moments.n, &moments.sum, &moments.squares}) *value = all[next++];
    cell.seconds = all[next++];
    cell.horizon_seconds = all[next];
    return cell;
}

void write_tape(ByteWriter& to, const Tape& tape) {
    to.whole(static_cast<std::uint64_t>(tape.weeks));
    to.whole(static_cast<std::uint64_t>(tape.groups));
    to.whole(tape.cells.size());
    for (const Cell& cell : tape.cells) write_cell(to, cell);
    for (const auto* levels : {&tape.at_start, &tape.at_end}) {
        to.whole(levels->size());
        for (const LevelsOfGroup& of_group : *levels) to.fractions(of_group);
    }
    for (const auto* found : {&tape.found_at_start, &tape.found_at_end}) {
        to.whole(found->size());
        for (const InSystem& in : *found)
            to.fractions(std::array{in.waiting, in.in_hand, in.waited_seconds, in.handled_seconds});
    }
    to.whole(tape.chats.size());
    for (const ChatsBegun& chats : tape.chats)
        to.of_either_sign(chats.begun), to.of_either_sign(chats.beside);
}

Tape read_tape(ByteReader& from) {
    Tape tape;
    tape.weeks = from.at_most<int>(std::numeric_limits<int>::max());
    tape.groups = from.at_most<int>(std::numeric_limits<int>::max());
    const std::size_t cells = from.number();
    if (cells != static_cast<std::size_t>(tape.weeks) * static_cast<std::size_t>(tape.groups)) from.reject();
    for (std::size_t i = 0; i < cells && from.is_sound(); ++i) tape.cells.push_back(read_cell(from));
    for (auto* levels : {&tape.at_start, &tape.at_end}) {
        levels->resize(from.number());
        for (LevelsOfGroup& of_group : *levels) from.fractions(of_group);
    }
    for (auto* found : {&tape.found_at_start, &tape.found_at_end}) {
        found->resize(from.number());
        for (InSystem& in : *found) {
            std::array<double, 4> values{};
            from.fractions(values);
            in = {values[0], values[1], values[2], values[3]};
        }
    }
    tape.chats.resize(from.number());
    for (ChatsBegun& chats : tape.chats)
        chats.begun = from.of_either_sign(), chats.beside = from.of_either_sign();
    return tape;
}

void write_waits(ByteWriter& to, const Waits& waits) {
    to.whole(waits.none());
    to.whole(waits.bins().size());
    for (const std::uint32_t bin : waits.bins()) to.whole(bin);
}

Waits read_waits(ByteReader& from) {
    const std::uint64_t none = from.whole();
    std::vector<std::uint32_t> bins(from.number());
    if (!bins.empty() && bins.size() != Waits::bin_count) from.reject();
    for (std::uint32_t& bin : bins) bin = from.small();
    return from.is_sound() ? Waits::of(none, std::move(bins)) : Waits{};
}

void write_half_hours(ByteWriter& to, const HalfHours& week) {
    to.whole(static_cast<std::uint64_t>(week.groups));
    to.whole(week.cells.size());
    for (const HalfHour& one : week.cells) {
        std::array<double, parts_of_half_hour.size()> values{};
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = one.*parts_of_half_hour[i];
        to.fractions(values);
    }
}

HalfHours read_half_hours(ByteReader& from) {
    HalfHours week;
    week.groups = from.at_most<int>(std::numeric_limits<int>::max());
    const std::size_t cells = from.number();
    if (cells != 0 && cells != static_cast<std::size_t>(week.groups) * half_hours_of_week) from.reject();
    for (std::size_t n = 0; n < cells && from.is_sound(); ++n) {
        std::array<double, parts_of_half_hour.size()> values{};
        from.fractions(values);
        HalfHour& one = week.cells.emplace_back();
        for (std::size_t i = 0; i < values.size(); ++i) one.*parts_of_half_hour[i] = values[i];
    }
    return week;
}

/// Written last, and only for a policy that ends, so that the bytes of other records are as they were.
void write_in_force(ByteWriter& to, const SeenInForce& seen) {
    to.whole(seen.waits.size());
    for (const Waits& waits : seen.waits) write_waits(to, waits);
    write_half_hours(to, seen.of_teams);
    write_half_hours(to, seen.of_classes);
}

SeenInForce read_in_force(ByteReader& from) {
    SeenInForce seen;
    const std::size_t queues = from.number();
    for (std::size_t i = 0; i < queues && from.is_sound(); ++i) seen.waits.push_back(read_waits(from));
    seen.of_teams = read_half_hours(from);
    seen.of_classes = read_half_hours(from);
    return seen;
}

void write_spell(ByteWriter& to, const Spell& spell) {
    for (const std::uint32_t number : {spell.seat, spell.incumbent, spell.team}) to.whole(number);
    to.time(spell.hired);
    to.time(spell.left);
    to.whole(static_cast<std::uint64_t>(spell.why));
    to.fraction(spell.exhaustion);
}

Spell read_spell(ByteReader& from) {
    Spell spell;
    for (std::uint32_t* number : {&spell.seat, &spell.incumbent, &spell.team}) *number = from.small();
    spell.hired = from.time();
    spell.left = from.time();
    spell.why = from.one_of<Leaving>();
    spell.exhaustion = from.fraction();
    return spell;
}

/// Without a sign: what lies further apart than a span can be goes round, here and when it is read.
std::uint64_t ticks_of(Time time) {
    return static_cast<std::uint64_t>(time.time_since_epoch().count());
}

void write_recognition(ByteWriter& to, const RecognitionRow& row, Time before) {
    to.of_either_sign(static_cast<std::int64_t>(ticks_of(row.at) - ticks_of(before)));
    for (const std::uint32_t number : {row.seat, row.incumbent, row.team, row.seen_by}) to.whole(number);
    to.whole(static_cast<std::uint64_t>(row.programme));
    to.fraction(row.quality);
    to.fraction(row.gain);
}

RecognitionRow read_recognition(ByteReader& from, Time before) {
    RecognitionRow row;
    const auto since = static_cast<std::uint64_t>(from.of_either_sign());
    row.at = Time{Span{static_cast<std::int64_t>(since + ticks_of(before))}};
    for (std::uint32_t* number : {&row.seat, &row.incumbent, &row.team, &row.seen_by}) *number = from.small();
    row.programme = from.one_of<Programme>();
    row.quality = from.fraction();
    row.gain = from.fraction();
    return row;
}

}  // namespace

std::vector<std::byte> bytes_of(const Record& record, std::uint64_t whose) {
    ByteWriter to;
    for (const std::uint64_t part : form) to.whole(part);
    to.whole(whose);
    to.whole(record.events);
    write_tape(to, record.tape);
    write_tape(to, record.by_class);
    write_tape(to, record.by_customers);
    to.whole(record.waits.size());
    for (const Waits& waits : record.waits) write_waits(to, waits);
    write_half_hours(to, record.of_teams);
    write_half_hours(to, record.of_classes);
    to.whole(record.ledger.spells.size());
    for (const Spell& spell : record.ledger.spells) write_spell(to, spell);
    to.whole(record.ledger.recognitions.size());
    Time before{};
    for (const RecognitionRow& row : record.ledger.recognitions)
        write_recognition(to, row, std::exchange(before, row.at));
    if (!record.in_force.empty()) write_in_force(to, record.in_force);
    return to.finish();
}

RecordBytes state_of(std::span<const std::byte> bytes, std::uint64_t whose) {
    const std::optional<std::span<const std::byte>> body = undamaged(bytes);
    if (!body) return RecordBytes::Damaged;
    ByteReader from(*body);
    for (const std::uint64_t part : form)
        if (from.whole() != part) return RecordBytes::OfOtherForm;
    return from.whole() == whose ? RecordBytes::Sound : RecordBytes::OfAnother;
}

std::optional<Record> record_of(std::span<const std::byte> bytes, std::uint64_t whose) {
    if (state_of(bytes, whose) != RecordBytes::Sound) return std::nullopt;
    ByteReader from(*undamaged(bytes));
    for (std::size_t part = 0; part < form.size() + 1; ++part) from.whole();
    Record record;
    record.events = from.whole();
    record.tape = read_tape(from);
    record.by_class = read_tape(from);
    record.by_customers = read_tape(from);
    const std::size_t queues = from.number();
    for (std::size_t i = 0; i < queues && from.is_sound(); ++i) record.waits.push_back(read_waits(from));
    record.of_teams = read_half_hours(from);
    record.of_classes = read_half_hours(from);
    const std::size_t spells = from.number();
    for (std::size_t i = 0; i < spells && from.is_sound(); ++i)
        record.ledger.spells.push_back(read_spell(from));
    const std::size_t recognitions = from.number();
    Time before{};
    for (std::size_t i = 0; i < recognitions && from.is_sound(); ++i)
        before = record.ledger.recognitions.emplace_back(read_recognition(from, before)).at;
    if (from.is_sound() && !from.is_at_end()) record.in_force = read_in_force(from);
    if (record.waits.size() < static_cast<std::size_t>(record.by_class.groups)) from.reject();
    if (!from.is_sound() || !from.is_at_end()) return std::nullopt;
    return record;
}

}  // namespace morale
