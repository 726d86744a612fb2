// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/duplicatewarning.h"

#include "core/logging.h"
#include "sync/outbox.h"
#include "sync/vault.h"

#include <QtWidgets/QLabel>

#include <utility>

namespace farthing {

namespace {

constexpr int agingMilliseconds = 30'000;
constexpr qint64 secondsPerMinute = 60;

} // namespace

DuplicateWarning::DuplicateWarning(Session &session, const Format &format, QLabel *line, QObject *parent)
    : QObject(parent), m_session(session), m_format(format), m_line(line)
{
    m_memory.setSingleShot(true);
    m_memory.setInterval(memoryMilliseconds);
    m_aging.setInterval(agingMilliseconds);
    connect(&m_memory, &QTimer::timeout, this, [this] {
        forget();
        emit changed();
    });
    connect(&m_aging, &QTimer::timeout, this, &DuplicateWarning::changed);
    m_line->hide();
}

void DuplicateWarning::offer(const PostId &post, Money price, bool canBuy)
{
    // Consent is to one price on one post, after one report.
    if (post != m_post || price != m_price || !canBuy)
        forget();
    m_post = post;
    m_price = price;
    const std::optional<NearDuplicate> before = std::exchange(m_why, std::nullopt);
    if (canBuy) {
        const Result<std::optional<SinceReport>> since = m_session.vault().sinceReport(post);
        if (since)
            m_why = nearDuplicate(*since, m_session.outbox().platformTime());
        else
            qCInfo(logGui) << "no warning before buying:" << since.error().detail;
    }
    if (!m_why || (before && before->takenAt != m_why->takenAt))
        forget();
    show();
}

bool DuplicateWarning::takesPress()
{
    if (!m_why)
        return true;
    const qint64 now = m_session.clock().monotonic();
    if (!m_armedAt) {
        m_armedAt = now;
        m_memory.start();
        emit changed();
        return false;
    }
    if (now - *m_armedAt < doublePressMilliseconds)
        return false;
    forget();
    return true;
}

void DuplicateWarning::forget()
{
    m_armedAt.reset();
    m_memory.stop();
}

void DuplicateWarning::show()
{
    m_line->setText(words());
    m_line->setVisible(m_why.has_value());
    if (!m_why)
        m_aging.stop();
    else if (!m_aging.isActive())
        m_aging.start();
}

QString DuplicateWarning::words() const
{
    return m_why ? wordsOf(*m_why) : QString();
}

QString DuplicateWarning::wordsOf(const NearDuplicate &why) const
{
    const qint64 age = std::max<qint64>(0, why.takenAt.secsTo(m_session.outbox().platformTime()));
    //: A report on this post
    const QString justNow = tr("You bought one a moment ago.");
    //: A report on this post. %1: a span of time, "12 min"
    const QString recently = tr("You bought one %1 ago.").arg(m_format.span(age));
    //: A report on this post. %1: date and time
    const QString once = tr("You bought one on %1.").arg(m_format.dateTime(why.takenAt));
    QString bought = !why.recent ? once : age < secondsPerMinute ? justNow : recently;
    switch (why.why) {
    case NearDuplicate::Why::Unmoved:
        //: %1: "You bought one 12 min ago."
        return tr("%1 As far as is known here, nothing of yours has moved since: another would only add its "
                  "own "
                  "price.")
            .arg(bought);
    case NearDuplicate::Why::Quiet:
        //: %1: "You bought one 12 min ago."
        return tr("%1 Nothing that is known here has moved on this post since. What others caused only a "
                  "report "
                  "tells.")
            .arg(bought);
    case NearDuplicate::Why::Moved:
        //: %1: "You bought one 12 min ago."
        return tr("%1 What you did here since then is in your statement, free of charge. What others caused "
                  "only "
                  "a report tells.")
            .arg(bought);
    case NearDuplicate::Why::Recent:
        break;
    }
    return bought;
}

} // namespace farthing
