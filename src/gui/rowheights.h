// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stddef.h>
#include <vector>

namespace farthing {

/// The heights of many rows that stand one below the other. Where a row stands, and which row stands
/// somewhere, is found without adding up all of them (a Fenwick tree).
class RowHeights
{
public:
    int size() const { return int(m_heights.size()); }
    int at(int row) const { return m_heights[size_t(row)]; }
    void assign(std::vector<int> heights);
    void insert(int row, const std::vector<int> &heights);
    void remove(int first, int count);
    void set(int row, int height);

    /// How far below the first row's top this one begins; that of `size()` is the height of all.
    int top(int row) const;
    int total() const { return top(size()); }
    /// The row that covers this distance from the top; the first or the last one where none does, -1 where
    /// there are no rows.
    int rowAt(int distance) const;

private:
    void build() const;

    std::vector<int> m_heights;
    mutable std::vector<int> m_sums; ///< empty: to be built
};

} // namespace farthing
