// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechartaccessible.h"

#include "gui/balancechart.h"

#include <QtCore/QPointer>

namespace farthing {

namespace {

/// One point. It may be held longer than there are points, and than there is a chart; then it is not valid.
class PointAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PointAccessible(BalanceChart *chart, int point) : m_chart(chart), m_point(point) {}

    int point() const { return m_point; }
    bool isValid() const override { return m_chart && m_point < m_chart->points().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return isValid() && m_chart->window() ? m_chart->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return isValid() ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->spoken(m_point) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect column = m_chart->column(m_point);
        return {m_chart->mapToGlobal(column.topLeft()), column.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_chart->current() == m_point;
        state.focused = state.selected && m_chart->hasFocus();
        state.invisible = !m_chart->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || !actionNames().contains(name))
            return;
        m_chart->setFocus(Qt::OtherFocusReason);
        m_chart->setCurrent(m_point);
        if (name == pressAction())
            m_chart->activateCurrent();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<BalanceChart> m_chart;
    int m_point;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<BalanceChart *>(object);
    return chart ? new BalanceChartAccessible(chart) : nullptr;
}

} // namespace

BalanceChartAccessible::BalanceChartAccessible(BalanceChart *chart)
    : QAccessibleWidget(chart, QAccessible::List)
{}

BalanceChartAccessible::~BalanceChartAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_points))
        QAccessible::deleteAccessibleInterface(id);
}

void BalanceChartAccessible::install()
{
    // The same function twice is one factory.
    QAccessible::installFactory(&make);
}

BalanceChart *BalanceChartAccessible::chart() const
{
    return static_cast<BalanceChart *>(widget());
}

int BalanceChartAccessible::childCount() const
{
    return int(chart()->points().size());
}

QAccessibleInterface *BalanceChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto known = m_points.constFind(index);
    if (known == m_points.cend())
        known = m_points.insert(
            index, QAccessible::registerAccessibleInterface(new PointAccessible(chart(), index)));
    return QAccessible::accessibleInterface(*known);
}

int BalanceChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *point = dynamic_cast<const PointAccessible *>(child);
    return point && point->isValid() ? point->point() : -1;
}

QAccessibleInterface *BalanceChartAccessible::childAt(int x, int y) const
{
    const QPoint position = chart()->mapFromGlobal(QPoint(x, y));
    return chart()->rect().contains(position) ? child(chart()->pointAt(position)) : nullptr;
}

QAccessibleInterface *BalanceChartAccessible::focusChild() const
{
    return chart()->hasFocus() ? child(chart()->current()) : nullptr;
}

QString BalanceChartAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Description ? chart()->summary() : QAccessibleWidget::text(kind);
}

} // namespace farthing
