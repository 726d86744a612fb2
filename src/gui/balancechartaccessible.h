// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace farthing {

class BalanceChart;

/// The chart for a screen reader: a list whose items are its points, each with its day and its three values.
/// The current point has the focus while the chart has it.
class BalanceChartAccessible : public QAccessibleWidget
{
public:
    explicit BalanceChartAccessible(BalanceChart *chart);
    ~BalanceChartAccessible() override;
    /// From now on every chart answers with one of these.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    BalanceChart *chart() const;

    mutable QHash<int, QAccessible::Id> m_points; ///< those that somebody asked for
};

} // namespace farthing
