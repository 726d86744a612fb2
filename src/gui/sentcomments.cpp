// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sentcomments.h"

#include "core/future.h"
#include "core/logging.h"
#include "domain/explain.h"
#include "sync/outbox.h"

namespace farthing {

SentComments::SentComments(Outbox &outbox, const Format &format, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_format(format)
{
    connect(&outbox, &Outbox::intentChanged, this, &SentComments::intentChanged);
}

void SentComments::add(const IntentId &id, const SentComment &comment)
{
    SentComment sent = comment;
    sent.id = id;
    m_underway.insert(id, sent);
    for (auto old = m_returned.begin(); old != m_returned.end();) {
        const IntentId refused = old.key();
        const bool anew = old->post == comment.post && m_putBack.remove(refused);
        old = anew ? m_returned.erase(old) : std::next(old);
        if (anew)
            discard(refused);
    }
}

QString SentComments::answered(const IntentId &id) const
{
    return m_returned.value(id, m_underway.value(id)).parentName;
}

void SentComments::letGo(const IntentId &id)
{
    m_returned.remove(id);
    m_underway.remove(id);
    m_putBack.remove(id);
}

void SentComments::forget()
{
    m_underway.clear();
    m_returned.clear();
    m_putBack.clear();
}

void SentComments::intentChanged(const IntentId &id)
{
    const Result<std::optional<Intent>> found = m_outbox.intent(id);
    if (found && !*found) {
        gone(id);
    } else if (found) {
        const Intent &intent = **found;
        // What only waited too long asks for itself; its text stays with it.
        const bool no = intent.state == Intent::State::Refused ||
                        (intent.state == Intent::State::NeedsYou && intent.problem);
        if (no && m_underway.contains(id)) {
            const SentComment comment = m_underway.take(id);
            m_returned.insert(id, comment);
            emit cameBack(comment, intent.problem ? explain(*intent.problem, m_format)
                                                  : intent.trouble.value_or(QString()));
        } else if (!no && m_returned.contains(id)) {
            const SentComment comment = m_returned.take(id);
            m_putBack.remove(id);
            m_underway.insert(id, comment);
            emit sentAgain(comment);
        } else if (const auto *comment = std::get_if<CommentAct>(&intent.act);
                   comment && !no && !m_underway.contains(id)) {
            emit wentElsewhere(*comment);
        }
        if (intent.state == Intent::State::Done)
            m_underway.remove(id);
    }
    emit changed();
}

void SentComments::gone(const IntentId &id)
{
    m_returned.remove(id);
    m_putBack.remove(id);
    if (m_underway.contains(id))
        emit takenBack(m_underway.take(id));
    else
        emit goneElsewhere();
}

void SentComments::discard(const IntentId &id)
{
    whenDone(m_outbox.discard(id), this, [](const Result<void> &done) {
        if (!done)
            qCInfo(logGui, "a refused comment stays listed: %s", qPrintable(done.error().detail));
    });
}

} // namespace farthing
