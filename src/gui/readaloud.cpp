// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readaloud.h"

#include "gui/articleview.h"
#include "gui/textmarks.h"

#include <QtGui/QTextBlock>

namespace farthing {

namespace {

QString wordsOf(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return ArticleDocument::selectedText(cursor).simplified();
}

} // namespace

ReadAloud::ReadAloud(ArticleView &view, const Theme &theme, std::unique_ptr<SpeechEngine> engine,
                     QObject *parent)
    : QObject(parent), m_view(view), m_theme(theme), m_engine(std::move(engine)), m_jump(view)
{
    connect(m_engine.get(), &SpeechEngine::finished, this, &ReadAloud::sayNext);
    connect(m_engine.get(), &SpeechEngine::failed, this, [this] {
        stop();
        emit failed();
    });
    connect(&theme, &Theme::changed, this, &ReadAloud::colour);
    connect(&view, &ArticleView::shown, this, &ReadAloud::goOnInView);
    colour();
}

void ReadAloud::colour()
{
    QTextCharFormat format;
    format.setBackground(m_theme.tokens().accentBg);
    format.setForeground(m_theme.tokens().ink);
    m_view.marks().setFormat(TextMarks::Layer::Spoken, format);
}

void ReadAloud::start()
{
    stop();
    m_document = m_view.document();
    m_reading = true;
    sayFrom(m_view.firstInView().blockNumber());
    if (m_reading)
        emit changed();
}

void ReadAloud::stop()
{
    if (!m_reading)
        return;
    m_reading = false;
    m_paused = false;
    m_jump.stop();
    m_engine->stop();
    m_view.marks().clear(TextMarks::Layer::Spoken);
    emit changed();
}

void ReadAloud::setPaused(bool paused)
{
    if (!m_reading || paused == m_paused)
        return;
    m_paused = paused;
    if (paused)
        m_engine->pause();
    else
        m_engine->resume();
    emit changed();
}

void ReadAloud::sayNext()
{
    if (!m_reading)
        return;
    if (isSameArticle())
        sayFrom(m_block + 1);
    else
        stop();
}

/// An article is set anew when a picture comes or the type changes: then it has the same words in the same
/// place.
bool ReadAloud::isSameArticle()
{
    if (m_document == m_view.document())
        return true;
    const QTextBlock block = m_view.document()->findBlockByNumber(m_block);
    if (!block.isValid() || wordsOf(block) != m_words)
        return false;
    m_document = m_view.document();
    return true;
}

void ReadAloud::goOnInView()
{
    if (!m_reading)
        return;
    if (isSameArticle())
        mark(m_document->findBlockByNumber(m_block));
    else
        stop();
}

void ReadAloud::mark(const QTextBlock &block)
{
    m_view.marks().set(TextMarks::Layer::Spoken, {{block.position(), block.length() - 1}});
}

/// The first block from here on that has words; behind the last one it ends.
void ReadAloud::sayFrom(int number)
{
    QTextBlock block = m_document->findBlockByNumber(number);
    m_words = block.isValid() ? wordsOf(block) : QString();
    while (block.isValid() && m_words.isEmpty()) {
        block = block.next();
        m_words = block.isValid() ? wordsOf(block) : QString();
    }
    if (!block.isValid()) {
        stop();
        return;
    }
    m_block = block.blockNumber();
    mark(block);
    m_jump.to(block.position(), ArticleJump::Rest::InView);
    m_engine->say(m_words);
}

} // namespace farthing
