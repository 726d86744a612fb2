// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readtoearncontroller.h"

#include "core/future.h"
#include "gui/readtoearnbox.h"
#include "sync/outbox.h"
#include "sync/readingturn.h"
#include "sync/session.h"
#include "sync/wallet.h"

namespace farthing {

ReadToEarnController::ReadToEarnController(Session &session, const Format &format, ReadToEarnBox &box,
                                           QObject *parent)
    : QObject(parent), m_session(session), m_format(format), m_box(box), m_clock(session.clock())
{
    connect(&box, &ReadToEarnBox::plusPressed, this, &ReadToEarnController::pressPlus);
    connect(&box, &ReadToEarnBox::minusPressed, this, &ReadToEarnController::pressMinus);
    connect(&session.outbox(), &Outbox::intentChanged, this, &ReadToEarnController::refreshBox);
    connect(&session.wallet(), &Wallet::accountChanged, this, &ReadToEarnController::refreshBox);
    connect(&session.wallet(), &Wallet::rulesChanged, this, &ReadToEarnController::refreshBox);
    connect(&session.outbox(), &Outbox::spendingChanged, this, &ReadToEarnController::refreshBox);
    m_clock.setTurn([this] { return m_session.readingTurn().isOf(m_id); });
    connect(&m_ticks, &QTimer::timeout, this, &ReadToEarnController::update);
    m_ticks.setInterval(1000);
}

ReadToEarnController::~ReadToEarnController() = default;

void ReadToEarnController::showArticle(const Article &article)
{
    const bool same = m_article && m_article->post.id == article.post.id;
    if (!same)
        claim();
    m_article = article;
    m_clock.showArticle(article.post.id, article.post.timeToRead, article.countedSeconds);
    if (same) {
        reconcile(article);
    } else {
        // Leaving the one before closed its last stretch.
        submitStretches(m_clock.takeStretches());
        m_claimed = article.countedSeconds;
    }
    m_ticks.start();
    refreshBox();
}

void ReadToEarnController::hideArticle()
{
    m_clock.hideArticle();
    claim();
    m_article.reset();
    m_ticks.stop();
}

/// The platform may have accepted less than was counted here, or another device may have added to it.
void ReadToEarnController::reconcile(const Article &article)
{
    claim();
    if (article.countedSeconds == m_claimed)
        return;
    m_clock.correct(article.countedSeconds);
    const QList<ReadAct> closed = m_clock.takeStretches();
    int sum = article.countedSeconds;
    for (const ReadAct &stretch : closed)
        sum += stretch.seconds;
    if (!closed.isEmpty())
        m_clock.correct(sum);
    m_claimed = article.countedSeconds;
    submitStretches(closed);
}

void ReadToEarnController::takeTurn()
{
    m_session.readingTurn().take(m_id);
    m_clock.tick();
}

void ReadToEarnController::update()
{
    emit aboutToCount();
    m_clock.tick();
    claim();
    refreshBox();
}

void ReadToEarnController::claim()
{
    submitStretches(m_clock.takeStretches());
}

void ReadToEarnController::submitStretches(const QList<ReadAct> &stretches)
{
    for (const ReadAct &stretch : stretches) {
        if (m_article && stretch.post == m_article->post.id)
            m_claimed += stretch.seconds;
        whenDone(m_session.outbox().submit(stretch, Money()), this, [this](const Result<IntentId> &answer) {
            if (!answer)
                emit failed(answer.error());
        });
    }
}

void ReadToEarnController::refreshBox()
{
    if (!m_article)
        return;
    ReadToEarnFacts facts;
    facts.article = *m_article;
    facts.counted = m_clock.counted();
    facts.pausedWhy = m_clock.reason();
    facts.plus = m_session.outbox().quote(RateAct{m_article->post.id, Rating::Plus});
    facts.minus = m_session.outbox().quote(RateAct{m_article->post.id, Rating::Minus});
    facts.now = m_session.clock().now();
    m_plusPrice = facts.plus.cost;
    m_minusPrice = facts.minus.cost;
    m_minusStop = facts.article.post.mine.rating || facts.minus.refusal ? std::nullopt : facts.minus.stop;
    m_box.setState(ReadToEarnState::from(facts, m_format));
}

QString ReadToEarnController::pressPlus()
{
    if (!m_box.state().plusEnabled)
        return m_box.state().plusReason;
    rate(Rating::Plus);
    return {};
}

QString ReadToEarnController::pressMinus()
{
    const ReadToEarnState &state = m_box.state();
    if (!state.minusEnabled && m_minusStop) {
        emit stopped(*m_minusStop);
        return {};
    }
    if (!state.minusEnabled)
        return state.minusReason.isEmpty() ? state.plusReason : state.minusReason;
    rate(Rating::Minus);
    return {};
}

void ReadToEarnController::rate(Rating rating)
{
    if (!m_article || m_rating)
        return;
    // The claims first: the outbox keeps the order of a post, so the platform knows the reading before the
    // Plus.
    m_clock.tick();
    claim();
    m_rating = true;
    const RateAct act{m_article->post.id, rating};
    // The price that stood on the button is the price that was agreed to.
    const Money price = rating == Rating::Plus ? m_plusPrice : m_minusPrice;
    whenDone(m_session.outbox().submit(act, price), this,
             [this, act](const Result<IntentId> &answer) { afterSubmit(act, answer); });
}

void ReadToEarnController::afterSubmit(const RateAct &act, const Result<IntentId> &answer)
{
    m_rating = false;
    if (answer)
        emit submitted(*answer);
    else if (const std::optional<CapStop> stop = m_session.outbox().quote(act).stop)
        emit stopped(*stop);
    else
        emit failed(answer.error());
    refreshBox();
}

} // namespace farthing
