#include "engine/machines/packed_records.hpp"

#include <cstdint>
#include <utility>

#include "engine/study/record_bytes.hpp"

namespace morale {

namespace {

constexpr std::size_t bytes_of_size = 8;

}  // namespace

// For each record eight bytes, which are the number of its bytes, then these.
Bytes packed(const std::vector<Record>& records) {
    Bytes all;
    for (const Record& record : records) {
        if (record.failure) return {};
        const Bytes bytes = bytes_of(record);
        for (std::size_t i = 0; i < bytes_of_size; ++i)
            all.push_back(static_cast<std::byte>(static_cast<std::uint64_t>(bytes.size()) >> (8 * i) & 0xff));
        all.insert(all.end(), bytes.begin(), bytes.end());
    }
    return all;
}

std::optional<std::vector<Record>> unpacked(std::span<const std::byte> all, std::size_t count) {
    std::vector<Record> records;
    while (all.size() >= bytes_of_size) {
        std::uint64_t size = 0;
        for (std::size_t i = 0; i < bytes_of_size; ++i) size |= static_cast<std::uint64_t>(all[i]) << (8 * i);
        all = all.subspan(bytes_of_size);
        if (size > all.size()) return std::nullopt;
        std::optional<Record> record = record_of(all.first(size));
        if (!record) return std::nullopt;
        records.push_back(std::move(*record));
        all = all.subspan(size);
    }
    if (records.size() != count || !all.empty()) return std::nullopt;
    return records;
}

}  // namespace morale
