// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowheights.h"

#include <bit>

namespace farthing {

namespace {

/// The lowest bit that is set: how many rows a place of the tree adds up.
size_t span(size_t place)
{
    return place & (~place + 1);
}

} // namespace

void RowHeights::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_sums.clear();
}

void RowHeights::insert(int row, const std::vector<int> &heights)
{
    m_heights.insert(m_heights.begin() + row, heights.begin(), heights.end());
    m_sums.clear();
}

void RowHeights::remove(int first, int count)
{
    m_heights.erase(m_heights.begin() + first, m_heights.begin() + first + count);
    m_sums.clear();
}

void RowHeights::set(int row, int height)
{
    const int more = height - at(row);
    m_heights[size_t(row)] = height;
    if (more == 0 || m_sums.empty())
        return;
    for (size_t place = size_t(row) + 1; place < m_sums.size(); place += span(place))
        m_sums[place] += more;
}

void RowHeights::build() const
{
    m_sums.assign(m_heights.size() + 1, 0);
    for (size_t place = 1; place < m_sums.size(); ++place) {
        m_sums[place] += m_heights[place - 1];
        if (const size_t above = place + span(place); above < m_sums.size())
            m_sums[above] += m_sums[place];
    }
}

int RowHeights::top(int row) const
{
    if (m_sums.empty())
        build();
    int sum = 0;
    for (auto place = size_t(row); place > 0; place -= span(place))
        sum += m_sums[place];
    return sum;
}

int RowHeights::rowAt(int distance) const
{
    if (m_heights.empty())
        return -1;
    if (m_sums.empty())
        build();
    size_t row = 0;
    for (size_t step = std::bit_floor(m_sums.size() - 1); step > 0; step /= 2) {
        if (row + step < m_sums.size() && m_sums[row + step] <= distance) {
            row += step;
            distance -= m_sums[row];
        }
    }
    return int(row < m_heights.size() ? row : m_heights.size() - 1);
}

} // namespace farthing
