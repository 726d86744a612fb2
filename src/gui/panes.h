// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace farthing {

/// Leads the keyboard from one part of the window to the next, and back to where in it it was.
class Panes : public QObject
{
    Q_OBJECT

public:
    explicit Panes(QObject *parent);

    /// A part; its place in the round is that of the call. The keyboard goes to the first widget of `inner`
    /// that takes it; where there is none, `area` is passed by.
    void add(QWidget *area, QWidget *inner);
    /// The next part that can be seen (1), or the one before (-1).
    void cycle(int by);
    /// Goes there; false where nothing takes the keyboard.
    bool enter(QWidget *area);

private:
    struct Pane
    {
        QPointer<QWidget> area;
        QPointer<QWidget> inner;
        QPointer<QWidget> last; ///< what had the keyboard there
    };

    void note(QWidget *now);
    bool enter(const Pane &pane);
    static QWidget *firstIn(QWidget *inner);

    QList<Pane> m_panes;
};

} // namespace farthing
