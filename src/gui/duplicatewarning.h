// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "core/id.h"
#include "domain/nearduplicate.h"
#include "sync/session.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace farthing {

/// Says beside the button that buys a report why another one may be money for nothing, and then lets the
/// button buy only at a second, deliberate press. It stands in front of what a press does today and takes
/// nothing from it: price, caps and undo are as they are without it.
class DuplicateWarning : public QObject
{
    Q_OBJECT

public:
    /// A second press sooner than this was meant for the first one.
    static constexpr qint64 doublePressMilliseconds = 600;
    /// After this time the first press is forgotten.
    static constexpr int memoryMilliseconds = 30'000;

    /// All outlive this. `line` is shown while there is something to say.
    DuplicateWarning(Session &session, const Format &format, QLabel *line, QObject *parent);

    /// What the button would buy now. Where it cannot, there is nothing to warn of.
    void offer(const PostId &post, Money price, bool canBuy);
    /// A press: whether it buys.
    bool takesPress();
    bool isArmed() const { return m_armedAt.has_value(); }
    /// What is said; empty where nothing is.
    QString words() const;

signals:
    /// The words, or what the next press does, are different now.
    void changed();

private:
    QString wordsOf(const NearDuplicate &why) const;
    void show();
    void forget();

    Session &m_session;
    const Format &m_format;
    QLabel *m_line;
    QTimer m_memory;
    QTimer m_aging; ///< "12 min ago" grows old
    PostId m_post;
    Money m_price;
    std::optional<NearDuplicate> m_why;
    std::optional<qint64> m_armedAt; ///< monotonic time of the first press
};

} // namespace farthing
