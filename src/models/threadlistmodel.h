// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/threadrows.h"

#include <QtCore/QAbstractListModel>

namespace farthing {

/// The rows of a discussion as a list, without what they say. Other rows take their place by as few words to
/// the views as will do: what is selected, and what is in view, stays.
class ThreadListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const ThreadRow &rowAt(int row) const { return m_rows[size_t(row)]; }
    /// -1 where it is hidden, or not here.
    int rowOfNumber(qint64 number) const;
    /// The row that the replies of `row` at `depth` hang on; -1 where there is none.
    int ancestorOf(int row, int depth) const;
    /// The next comment on the post itself behind `row`, or the one before it; -1 where there is none.
    int topLevelFrom(int row, bool forwards) const;
    /// The next row behind `row`, and then from the top, that is new or hides something new; -1: none.
    int newFrom(int row) const;

protected:
    /// Another list altogether.
    void restart(std::vector<ThreadRow> rows);
    /// These from now on; what the rows of `touched` say is different, too.
    void become(std::vector<ThreadRow> fresh, const QSet<qint64> &touched);

private:
    struct Span
    {
        size_t first;
        size_t last; ///< behind its end
    };
    static QSet<qint64> numbersIn(const std::vector<ThreadRow> &rows, Span span);
    static std::vector<Span> runsOutside(const std::vector<ThreadRow> &rows, Span span,
                                         const QSet<qint64> &kept);
    void exchange(const std::vector<ThreadRow> &fresh, Span before, Span after);
    void removeRuns(const std::vector<Span> &runs);
    void insertRuns(const std::vector<ThreadRow> &fresh, const std::vector<Span> &runs);
    void rearrange(const std::vector<ThreadRow> &fresh);
    void tellDifferent(std::vector<ThreadRow> fresh, const QSet<qint64> &touched);

    std::vector<ThreadRow> m_rows;
};

} // namespace farthing
