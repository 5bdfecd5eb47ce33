#include "engine/causes/loops.hpp"

#include <algorithm>
#include <boost/graph/directed_graph.hpp>
#include <boost/graph/tiernan_all_cycles.hpp>
#include <iterator>
#include <map>

namespace morale {

namespace {

using Graph = boost::directed_graph<>;

/// Names in alphabetical order; a name's index is its vertex.
std::vector<std::string_view> names_of(std::span<const Link> links) {
    std::vector<std::string_view> names;
    for (const Link& link : links) names.insert(names.end(), {link.from, link.to});
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::size_t place_of(const std::vector<std::string_view>& names, std::string_view name) {
    return static_cast<std::size_t>(std::ranges::lower_bound(names, name) - names.begin());
}

using Signs = std::map<std::pair<std::string_view, std::string_view>, int>;

Signs signs_of(std::span<const Link> links) {
    Signs signs;
    for (const Link& link : links) signs.try_emplace({link.from, link.to}, link.sign);
    return signs;
}

int sign_of(const std::vector<std::string_view>& through, const Signs& signs) {
    int sign = 1;
    for (std::size_t i = 0; i < through.size(); ++i)
        sign *= signs.at({through[i], through[(i + 1) % through.size()]});
    return sign;
}

/// Keeps every circuit that the search finds. The search calls `cycle`, so the name is its own.
struct Keep {
    const std::vector<std::string_view>* names;
    std::vector<std::vector<std::string_view>>* found;

    template <class Path, class G>
    void cycle(const Path& path, const G& graph) {
        std::vector<std::string_view> through;
        through.reserve(path.size());
        for (const auto vertex : path)
            through.push_back((*names)[boost::get(boost::vertex_index, graph, vertex)]);
        std::rotate(through.begin(), std::ranges::min_element(through), through.end());
        found->push_back(std::move(through));
    }
};

}  // namespace

std::vector<Loop> elementary_loops(std::span<const Link> links, std::size_t longest) {
    const std::vector<std::string_view> names = names_of(links);
    const Signs signs = signs_of(links);
    Graph graph;
    std::vector<Graph::vertex_descriptor> vertices;
    for (std::size_t i = 0; i < names.size(); ++i) vertices.push_back(graph.add_vertex());
    std::vector<Loop> loops;
    for (const auto& [ends, sign] : signs) {
        if (ends.first == ends.second)
            loops.push_back({{ends.first}, sign});  // the search only finds circuits of two or more
        else
            graph.add_edge(vertices[place_of(names, ends.first)], vertices[place_of(names, ends.second)]);
    }
    std::vector<std::vector<std::string_view>> found;
    boost::tiernan_all_cycles(graph, Keep{&names, &found}, 2, static_cast<unsigned>(longest));
    for (std::vector<std::string_view>& through : found) {
        const int sign = sign_of(through, signs);
        loops.push_back({std::move(through), sign});
    }
    std::ranges::sort(loops, [](const Loop& a, const Loop& b) {
        return a.through.size() != b.through.size() ? a.through.size() < b.through.size()
                                                    : a.through < b.through;
    });
    return loops;
}

std::string in_words(const Loop& loop) {
    std::string words;
    for (const std::string_view name : loop.through) words += std::string(name) + " > ";
    return words + "(" + std::string(loop.through.front()) + ")";
}

std::string diagram_of(std::span<const Link> links) {
    const std::vector<std::string_view> names = names_of(links);
    std::vector<bool> drawn(names.size());
    auto node = [&](std::size_t place) {
        std::string id = "n" + std::to_string(place);
        if (drawn[place]) return id;
        drawn[place] = true;
        return id + "([\"" + std::string(names[place]) + "\"])";
    };
    // Arrows of one sign that leave a name are in one line; the falling ones are red.
    std::map<std::pair<std::size_t, int>, std::vector<std::size_t>> arrows;
    for (const auto& [ends, sign] : signs_of(links))
        arrows[{place_of(names, ends.first), -sign}].push_back(place_of(names, ends.second));
    std::string text = "flowchart LR\n", falling;
    int arrow = 0;
    for (const auto& [from, targets] : arrows) {
        const bool rises = from.second < 0;
        text += "    " + node(from.first) + (rises ? " -->|+| " : " -.->|−| ");
        for (const std::size_t to : targets) {
            text += (to == targets.front() ? "" : " & ") + node(to);
            if (!rises) falling += (falling.empty() ? "" : ",") + std::to_string(arrow);
            ++arrow;
        }
        text += "\n";
    }
    return falling.empty() ? text : text + "    linkStyle " + falling + " stroke:#c0392b\n";
}

}  // namespace morale
