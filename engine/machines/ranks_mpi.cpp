// Ranks of MPI.
#define OMPI_SKIP_MPICXX 1
#include <mpi.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <thread>

#include "engine/machines/ranks.hpp"
#include "engine/study/record_bytes.hpp"
#include "engine/study/record_store.hpp"
#include "engine/study/simulate_policies.hpp"

namespace morale {

namespace {

// Kinds of messages.
constexpr int task = 1, answer = 2, home = 3, ready = 4;
// Between two looks for a message. MPI itself would wait by spinning, on a processor that others need.
constexpr std::chrono::microseconds pause{300};

/// By which two ranks see that they have the same plan.
std::vector<std::byte> scenario_of(const StudyPlan& plan) {
    std::string text;
    for (std::size_t policy = 0; policy < plan.policies.size(); ++policy) text += world_text(plan, policy);
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

/// Eight bytes of the number of bytes, then the bytes, for each record. Empty: to be simulated by the one
/// who asked.
std::vector<std::byte> packed(const std::vector<Record>& records) {
    std::vector<std::byte> all;
    for (const Record& record : records) {
        if (record.failure) return {};
        const std::vector<std::byte> bytes = bytes_of(record);
        for (int shift = 0; shift < 64; shift += 8)
            all.push_back(static_cast<std::byte>(static_cast<std::uint64_t>(bytes.size()) >> shift & 0xff));
        all.insert(all.end(), bytes.begin(), bytes.end());
    }
    return all;
}

std::optional<std::vector<Record>> unpacked(std::span<const std::byte> all) {
    std::vector<Record> records;
    while (all.size() >= 8) {
        std::uint64_t size = 0;
        for (std::size_t i = 0; i < 8; ++i) size |= static_cast<std::uint64_t>(all[i]) << (8 * i);
        all = all.subspan(8);
        if (size > all.size()) return std::nullopt;
        std::optional<Record> record = record_of(all.first(size));
        if (!record) return std::nullopt;
        records.push_back(std::move(*record));
        all = all.subspan(size);
    }
    if (records.empty() || !all.empty()) return std::nullopt;
    return records;
}

/// The next message from that rank, if it has come.
std::optional<std::vector<std::byte>> received(int from, int& kind) {
    int there = 0, size = 0;
    MPI_Status status;
    MPI_Iprobe(from, kind, MPI_COMM_WORLD, &there, &status);
    if (!there) return std::nullopt;
    MPI_Get_count(&status, MPI_BYTE, &size);
    std::vector<std::byte> message(static_cast<std::size_t>(size));
    kind = status.MPI_TAG;
    MPI_Recv(message.data(), size, MPI_BYTE, from, kind, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    return message;
}

void send(const void* first, std::size_t bytes, int to, int kind) {
    MPI_Send(first, static_cast<int>(bytes), MPI_BYTE, to, kind, MPI_COMM_WORLD);
}

}  // namespace

bool knows_mpi() {
    return true;
}

Ranks::Ranks() {
    int given = 0;
    MPI_Init_thread(nullptr, nullptr, MPI_THREAD_SERIALIZED, &given);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank_);
    MPI_Comm_size(MPI_COMM_WORLD, &size_);
}

Ranks::~Ranks() {
    if (rank_ == 0)
        for (int other = 1; other < size_; ++other) send(nullptr, 0, other, home);
    MPI_Finalize();
}

std::vector<int> Ranks::gather(const StudyPlan& plan, StopAsked stop) {
    const std::vector<std::byte> mine = scenario_of(plan);
    std::vector<int> cannot_help;
    for (int other = size_ - 1; other > 0;) {
        int kind = ready;
        const auto theirs = received(other, kind);
        if (stop && stop()) break;
        if (!theirs) {
            std::this_thread::sleep_for(pause);
            continue;
        }
        if (*theirs == mine)
            free_.push_back(other);
        else
            cannot_help.push_back(other);
        --other;
    }
    return cannot_help;
}

void Ranks::stay_away() {
    if (rank_ > 0) send(nullptr, 0, 0, ready);
}

std::optional<std::vector<Record>> Ranks::simulate(int replication, std::span<const std::size_t> policies,
                                                   StopAsked stop) {
    std::vector<std::int64_t> asked = {replication};
    asked.insert(asked.end(), policies.begin(), policies.end());
    int rank = 0;
    {
        const std::scoped_lock lock(mutex_);
        if (free_.empty()) return std::nullopt;
        rank = free_.back();
        free_.pop_back();
        send(asked.data(), asked.size() * sizeof asked.front(), rank, task);
    }
    for (;;) {
        {
            const std::scoped_lock lock(mutex_);
            int kind = answer;
            if (const auto message = received(rank, kind)) {
                free_.push_back(rank);
                return unpacked(*message);
            }
        }
        if (stop && stop()) return std::vector<Record>{};
        std::this_thread::sleep_for(pause);
    }
}

void Ranks::serve(const StudyPlan& plan, StopAsked stop) {
    const std::vector<std::byte> scenario = scenario_of(plan);
    send(scenario.data(), scenario.size(), 0, ready);
    while (!(stop && stop())) {
        int kind = MPI_ANY_TAG;
        const auto message = received(0, kind);
        if (!message) {
            std::this_thread::sleep_for(pause);
            continue;
        }
        if (kind == home) return;
        std::vector<std::int64_t> asked(message->size() / sizeof(std::int64_t));
        std::copy_n(message->data(), asked.size() * sizeof(std::int64_t),
                    reinterpret_cast<std::byte*>(asked.data()));
        const std::vector<std::size_t> policies(asked.begin() + 1, asked.end());
        const auto records = simulate_policies(plan, static_cast<int>(asked.front()), policies, stop);
        if (stop && stop()) return;
        const std::vector<std::byte> bytes = packed(records);
        send(bytes.data(), bytes.size(), 0, answer);
    }
}

void Ranks::abandon(int status) {
    MPI_Abort(MPI_COMM_WORLD, status);
    std::abort();  // MPI_Abort does not come back
}

}  // namespace morale
