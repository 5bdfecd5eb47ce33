#include "engine/study/assisted.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

using namespace morale;

namespace {

/// Each number moves its own figure by three and the others too; formulas see half of it.
Vector truth(const Vector& x) {
    return {3 * x[0] + 1.2 * x[1] + .4, -1.5 * x[0] + 2.5 * x[1] + .3 * x[2] - .2,
            .8 * x[0] * x[0] + 1.1 * x[2] + .1};
}

Search search_for(Vector goal) {
    return {.goal = std::move(goal), .lowest = Vector(3, -5), .highest = Vector(3, 5)};
}

Vector tries(Search& search, const Expected& formulas, int rounds) {
    Vector x = start(search, Vector(3, 0), formulas);
    for (int i = 0; i < rounds; ++i) {
        search.tried.push_back({.numbers = x, .figures = truth(x), .luck = Vector(3, 0), .runs = 8});
        x = next(search, formulas);
    }
    return truth(x);
}

}  // namespace

TEST_CASE("formulas that are off find the numbers behind figures in a few tries") {
    const Expected formulas = [](const Vector& x) {
        return Vector{1.5 * x[0] + .5 * x[1], -.7 * x[0] + 1.2 * x[1], x[2]};
    };
    Search search = search_for({1, -.5, .7});
    const Vector found = tries(search, formulas, 7);
    for (std::size_t i = 0; i < 3; ++i) CHECK(found[i] == Approx(search.goal[i]).margin(.01));
}

TEST_CASE("figures of which formulas tell nothing are found too, though each number moves all of them") {
    const Expected nothing = [](const Vector& x) {
        return Vector(x.size(), std::numeric_limits<double>::quiet_NaN());
    };
    Search search = search_for({1, -.5, .7});
    const Vector found = tries(search, nothing, 12);
    for (std::size_t i = 0; i < 3; ++i) CHECK(found[i] == Approx(search.goal[i]).margin(.03));
}

TEST_CASE("formulas that leap are left, and each number follows its own figure") {
    const Expected leaping = [](const Vector& x) {
        Vector figures = x;
        for (std::size_t i = 0; i < x.size(); ++i)
            figures[i] += 7 * std::abs(std::fmod(1e5 * x[i] + static_cast<double>(i), 2) - 1);
        return figures;
    };
    Search search = search_for({1, -.5, .7});
    Vector x = start(search, Vector(3, 0), leaping);
    const auto shown = [](const Vector& at) { return Vector{at[0] + .3, at[1] - .2, 1.2 * at[2]}; };
    for (int i = 0; i < 12; ++i) {
        search.tried.push_back({.numbers = x, .figures = shown(x), .luck = Vector(3, 0), .runs = 8});
        x = next(search, leaping);
    }
    for (std::size_t i = 0; i < 3; ++i) CHECK(shown(x)[i] == Approx(search.goal[i]).margin(.03));
}

TEST_CASE("a number at the end of its range leaves the others to come near") {
    const Expected formulas = [](const Vector& x) { return Vector{x[0], x[1] + .5 * x[0], x[2]}; };
    Search search = search_for({9, 1, .2});
    search.highest[0] = 1;
    const Vector x = start(search, Vector(3, 0), formulas);
    CHECK(x[0] == Approx(1));
    CHECK(x[1] == Approx(.5).margin(.01));
    CHECK(x[2] == Approx(.2).margin(.01));
}

TEST_CASE("no figure is given up for one that no number reaches") {
    // The second number moves the first figure too, and could bring it nearer at the cost of its own.
    const Expected formulas = [](const Vector& x) { return Vector{x[0] + x[1], x[1], x[2]}; };
    Search search = search_for({9, 1, .2});
    search.highest[0] = 1;
    const Vector x = start(search, Vector(3, 0), formulas);
    CHECK(x[0] == Approx(1));
    CHECK(x[1] == Approx(1).margin(.01));
    CHECK(x[2] == Approx(.2).margin(.01));
}

TEST_CASE("a number is known as well as the figures that it moves") {
    const Expected formulas = [](const Vector& x) { return Vector{2 * x[0], x[1], x[2]}; };
    Search search = search_for({1, 1, 1});
    start(search, Vector(3, 0), formulas);
    const Vector off = spread(search, {.1, .1, std::numeric_limits<double>::quiet_NaN()});
    CHECK(off[0] == Approx(.05).epsilon(.01));
    CHECK(off[1] == Approx(.1).epsilon(.01));
    CHECK(off[2] == 0);
}
