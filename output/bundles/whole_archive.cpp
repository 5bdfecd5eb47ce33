#include "output/bundles/whole_archive.hpp"

#include <zlib.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string_view>

#include "output/file.hpp"

namespace morale {
namespace {

// Sizes and places of the format, in bytes.
constexpr std::size_t end_record = 22, end_entries = 10, end_directory = 16;
constexpr std::size_t entry_record = 46, entry_sum = 16, entry_packed = 20, entry_name = 28, entry_extra = 30,
                      entry_comment = 32, entry_place = 42;
constexpr std::size_t local_record = 30, local_name = 26, local_extra = 28;
constexpr std::size_t longest_end = 64;  // what is kept of a part that was unpacked

/// A number written in that many bytes, the least first; 0 where the file ends before.
std::size_t number_at(std::string_view bytes, std::size_t at, int size) {
    std::size_t value = 0;
    for (int i = size - 1; i >= 0; --i) {
        const std::size_t place = at + static_cast<std::size_t>(i);
        value = value << 8 | (place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0);
    }
    return value;
}

/// The beginning and the end of a part, and the sum over its bytes.
struct Ends {
    std::string first, last;
    uLong sum = crc32(0, nullptr, 0);
};

/// Unpacks a part; false if it is broken.
bool unpacked(std::string_view packed, Ends& ends) {
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return false;
    std::array<unsigned char, 1 << 16> out{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = out.data();
        stream.avail_out = static_cast<uInt>(out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const std::string_view piece(reinterpret_cast<const char*>(out.data()),
                                     out.size() - stream.avail_out);
        ends.sum = crc32(ends.sum, out.data(), static_cast<uInt>(piece.size()));
        if (ends.first.empty()) ends.first = piece.substr(0, 4096);
        ends.last += piece;
        if (ends.last.size() > longest_end) ends.last.erase(0, ends.last.size() - longest_end);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END;
}

/// Whether XML ends with the element that it began with, which is the first that is not a declaration.
bool is_closed(const Ends& ends) {
    std::size_t at = ends.first.find('<');
    while (at != std::string::npos && at + 1 < ends.first.size() && ends.first[at + 1] == '?')
        at = ends.first.find('<', at + 1);
    if (at == std::string::npos) return false;
    const std::string name = ends.first.substr(at + 1, ends.first.find_first_of(" />\n", at + 1) - at - 1);
    const std::size_t last = ends.last.rfind('>');
    if (last == std::string::npos) return false;
    const std::string_view until(ends.last.data(), last + 1);
    return until.ends_with("</" + name + ">") || (until.ends_with("/>") && ends.first.rfind('<') == at);
}

/// Whether the part whose entry in the directory begins there is whole.
bool is_whole(std::string_view bytes, std::size_t entry) {
    const std::size_t place = number_at(bytes, entry + entry_place, 4),
                      size = number_at(bytes, entry + entry_packed, 4);
    const std::size_t begin = place + local_record + number_at(bytes, place + local_name, 2) +
                              number_at(bytes, place + local_extra, 2);
    if (begin > bytes.size() || size > bytes.size() - begin) return false;
    Ends ends;
    return unpacked(bytes.substr(begin, size), ends) && ends.sum == number_at(bytes, entry + entry_sum, 4) &&
           is_closed(ends);
}

bool is_whole_archive(std::string_view bytes) {
    if (bytes.size() < end_record) return false;
    const std::size_t end = bytes.size() - end_record;  // it has no comment
    std::size_t entry = number_at(bytes, end + end_directory, 4);
    for (std::size_t left = number_at(bytes, end + end_entries, 2); left > 0; --left) {
        if (entry + entry_record > end || !is_whole(bytes, entry)) return false;
        entry += entry_record + number_at(bytes, entry + entry_name, 2) +
                 number_at(bytes, entry + entry_extra, 2) + number_at(bytes, entry + entry_comment, 2);
    }
    return entry == end;
}

}  // namespace

void require_whole_archive(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    if (!is_whole_archive(bytes))
        throw OutputFailure(file +
                            ": not all of it got onto the disk, which is full or has a limit on files");
}

}  // namespace morale
