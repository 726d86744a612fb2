// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadrows.h"

#include <QtCore/QHash>

#include <algorithm>

namespace farthing {

namespace {

/// Finds places by their numbers. Those of one discussion mostly follow each other closely.
class NumberIndex
{
public:
    explicit NumberIndex(const QList<PlacedComment> &places)
    {
        constexpr qint64 spare = 4;
        if (places.isEmpty())
            return;
        const auto [least, most] = std::minmax_element(
            places.cbegin(), places.cend(), [](const auto &a, const auto &b) { return a.number < b.number; });
        m_first = least->number;
        const qint64 span = most->number - least->number + 1;
        m_dense = span <= spare * places.size();
        if (m_dense)
            m_table.assign(size_t(span), -1);
        else
            m_hash.reserve(places.size());
        for (int i = 0; i < int(places.size()); ++i) {
            if (m_dense)
                m_table[size_t(places.at(i).number - m_first)] = i;
            else
                m_hash.insert(places.at(i).number, i);
        }
    }

    int of(qint64 number) const
    {
        if (!m_dense)
            return m_hash.value(number, -1);
        const qint64 at = number - m_first;
        return at < 0 || at >= qint64(m_table.size()) ? -1 : m_table[size_t(at)];
    }

private:
    qint64 m_first = 0;
    bool m_dense = false;
    std::vector<int> m_table;
    QHash<qint64, int> m_hash;
};

/// Walks through all threads, from each comment to its replies.
class Walk
{
public:
    struct Step
    {
        int place; ///< in the list
        int above; ///< the step of the comment that it answers; -1: none
        int depth;
        int below = 0; ///< steps under this one
    };

    explicit Walk(const QList<PlacedComment> &places) : m_size(int(places.size()))
    {
        const NumberIndex index(places);
        std::vector<int> parents(size_t(m_size), -1);
        m_begins.assign(size_t(m_size) + 1, 0);
        for (int i = 0; i < m_size; ++i) {
            const int parent = places.at(i).parent == 0 ? -1 : index.of(places.at(i).parent);
            parents[size_t(i)] = parent == i ? -1 : parent;
            if (parents[size_t(i)] >= 0)
                ++m_begins[size_t(parents[size_t(i)]) + 1];
        }
        for (size_t i = 1; i < m_begins.size(); ++i)
            m_begins[i] += m_begins[i - 1];
        m_replies.resize(size_t(m_begins.back()));
        std::vector<int> filled(m_begins.begin(), m_begins.end() - 1);
        for (int i = 0; i < m_size; ++i)
            if (const int parent = parents[size_t(i)]; parent >= 0)
                m_replies[size_t(filled[size_t(parent)]++)] = i;
        take(parents);
    }

    const std::vector<Step> &steps() const { return m_steps; }

private:
    void take(const std::vector<int> &parents)
    {
        m_steps.reserve(size_t(m_size));
        m_done.assign(size_t(m_size), false);
        for (int i = 0; i < m_size; ++i)
            if (parents[size_t(i)] < 0)
                descend(i);
        // Replies to each other in a ring have no beginning; they are shown all the same.
        for (int i = 0; int(m_steps.size()) < m_size && i < m_size; ++i)
            descend(i);
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
            if (step->above >= 0)
                m_steps[size_t(step->above)].below += step->below + 1;
    }

    // Without recursion: a thread may be deeper than the stack.
    void descend(int root)
    {
        std::vector<Step> waiting{{root, -1, 0, 0}};
        while (!waiting.empty()) {
            const Step step = waiting.back();
            waiting.pop_back();
            const auto place = size_t(step.place);
            if (m_done[place])
                continue;
            m_done[place] = true;
            const int here = int(m_steps.size());
            m_steps.push_back(step);
            for (int reply = m_begins[place + 1] - 1; reply >= m_begins[place]; --reply)
                waiting.push_back({m_replies[size_t(reply)], here, step.depth + 1, 0});
        }
    }

    int m_size;
    std::vector<int> m_begins;  ///< where the replies of each place begin, and of the next one
    std::vector<int> m_replies; ///< places
    std::vector<bool> m_done;
    std::vector<Step> m_steps;
};

} // namespace

ThreadRows arrange(const QList<PlacedComment> &places, const QSet<qint64> &folded,
                   std::optional<qint64> newSince)
{
    const Walk walk(places);
    const std::vector<Walk::Step> &steps = walk.steps();
    ThreadRows all;
    std::vector<bool> newBelow(steps.size(), false);
    const auto isNew = [&](const PlacedComment &place) {
        return newSince && !place.own && place.size >= 0 && place.publishedAt > *newSince;
    };
    for (size_t i = steps.size(); i-- > 0;) {
        const PlacedComment &place = places.at(steps[i].place);
        all.count += place.size >= 0 ? 1 : 0;
        all.newCount += isNew(place) ? 1 : 0;
        if (steps[i].above >= 0 && (newBelow[i] || isNew(place)))
            newBelow[size_t(steps[i].above)] = true;
    }
    all.rows.reserve(steps.size());
    for (size_t i = 0; i < steps.size();) {
        const PlacedComment &place = places.at(steps[i].place);
        const bool hides = steps[i].below > 0 && !folded.isEmpty() && folded.contains(place.number);
        all.rows.push_back({place.number, steps[i].depth, steps[i].below, place.size, place.likes, hides,
                            isNew(place), newBelow[i]});
        i += hides ? size_t(steps[i].below) + 1 : 1;
    }
    return all;
}

} // namespace farthing
