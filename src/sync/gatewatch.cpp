// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gatewatch.h"

#include "core/future.h"
#include "core/logging.h"
#include "store/store.h"

namespace farthing {

GateWatch::GateWatch(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if (changes.account || changes.rules || changes.everything)
            look();
    });
}

void GateWatch::begin()
{
    m_begun = true;
    look();
}

void GateWatch::look()
{
    if (!m_begun || !m_store.account() || !m_store.rules())
        return;
    const int level = m_store.account()->level;
    look(OpenedDraft::Kind::Comment, level >= m_store.rules()->gates.comment);
    look(OpenedDraft::Kind::Post, level >= m_store.rules()->gates.publish);
}

void GateWatch::look(OpenedDraft::Kind kind, bool isOpen)
{
    // A look costs a read of an index; almost always there is nothing.
    if (!isOpen || !m_store.hasGated(kind).valueOr(false))
        return;
    whenDone(m_store.openGate(kind), this, [this](const Result<QList<OpenedDraft>> &drafts) {
        if (!drafts)
            qCWarning(logSync) << "what a gate opened is not told:" << drafts.error().detail;
        else if (!drafts->isEmpty())
            tell(*drafts);
    });
}

void GateWatch::tell(QList<OpenedDraft> drafts)
{
    for (OpenedDraft &draft : drafts)
        if (draft.kind == OpenedDraft::Kind::Comment)
            draft.title = m_store.postTitle(draft.post).valueOr(std::nullopt).value_or(QString());
    emit opened(drafts);
}

} // namespace farthing
