// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articletools.h"

#include "domain/webimage.h"
#include "gui/actions.h"
#include "gui/articlebar.h"
#include "gui/articlecopy.h"
#include "gui/articlefind.h"
#include "gui/articleoutline.h"
#include "gui/articlepane.h"
#include "gui/articleprinting.h"
#include "gui/articleview.h"
#include "gui/findbar.h"
#include "gui/outlinepopup.h"
#include "gui/picturewindow.h"
#include "gui/readaloud.h"
#include "gui/typepanel.h"
#include "settings/settings.h"
#include "sync/offline.h"
#include "sync/session.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

namespace farthing {

ArticleTools::ArticleTools(const Parts &parts, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_bar(new ArticleBar(parts.format, &parts.article)),
      m_outlineButton(m_bar->addButton(parts.actions.outline))
{
    ArticleView &view = parts.article.view();
    parts.article.addBar(m_bar);
    makeFind();
    makeType();
    auto *popup = new OutlinePopup(window);
    m_outline = new ArticleOutline(view, *m_bar, *popup, this);
    connect(parts.actions.outline, &QAction::triggered, this, [this] {
        m_parts.article.showArticlePage();
        m_outline->open(m_outlineButton);
    });
    makeCopies();
    makePrinting();
    makeVoice();
    connect(&view, &ArticleView::pictureOpened, this, &ArticleTools::openPicture);
    connect(&parts.article, &ArticlePane::opened, this, &ArticleTools::showArticle);
}

void ArticleTools::showArticle()
{
    m_bar->setTimeToRead(m_parts.article.article()->post.timeToRead);
    m_bar->show();
}

void ArticleTools::makeFind()
{
    auto *bar = new FindBar(m_parts.theme, &m_parts.article);
    m_parts.article.addLine(bar);
    m_find = new ArticleFind(m_parts.article.view(), *bar, m_parts.format, m_parts.theme, this);
    m_bar->addButton(m_parts.actions.findInArticle);
    connect(m_parts.actions.findInArticle, &QAction::triggered, this, [this] {
        m_parts.article.showArticlePage();
        m_find->begin();
    });
    connect(m_parts.actions.findNext, &QAction::triggered, m_find, &ArticleFind::goNext);
    connect(m_parts.actions.findPrevious, &QAction::triggered, m_find, &ArticleFind::goPrevious);
}

void ArticleTools::makeType()
{
    m_type = new TypePanel(m_parts.format, m_window);
    m_typeButton = m_bar->addButton(m_parts.actions.typePanel);
    connect(m_parts.actions.typePanel, &QAction::triggered, this, &ArticleTools::openType);
    connect(m_type, &TypePanel::chosen, this, &ArticleTools::setType);
}

void ArticleTools::openType()
{
    m_parts.article.showArticlePage();
    const ArticleView &view = m_parts.article.view();
    m_held.reset();
    if (view.verticalScrollBar()->value() > 0) {
        const ReadingPlace place = view.place();
        m_held = Held{place, view.pixelsTo(place)};
    }
    m_type->openWith(m_parts.article.style(), m_typeButton);
}

/// The place is that from before the first change: each setting rounds it to a line, and many would move it.
void ArticleTools::setType(const ArticleStyle &style)
{
    m_parts.article.setStyle(style);
    m_parts.settings.setArticleStyle(style);
    if (m_held)
        m_parts.article.view().goTo(m_held->place, m_held->below);
}

void ArticleTools::makeCopies()
{
    connect(m_parts.actions.copyMarkdown, &QAction::triggered, this, &ArticleTools::copyMarkdown);
    connect(m_parts.actions.copyLink, &QAction::triggered, this, &ArticleTools::copyLink);
}

/// What is selected, otherwise all of it.
void ArticleTools::copyMarkdown()
{
    const std::optional<Article> &article = m_parts.article.article();
    if (!article)
        return;
    const QString selected = selectionMarkdown(article->post, m_parts.article.view().textCursor());
    QGuiApplication::clipboard()->setText(selected.isEmpty() ? postMarkdown(article->post, m_parts.format)
                                                             : selected);
    emit told(selected.isEmpty() ? tr("The whole article was copied as Markdown.")
                                 : tr("The selected part was copied as Markdown."));
}

void ArticleTools::copyLink()
{
    if (m_parts.article.current().isEmpty())
        return;
    const QString link = postLink(m_parts.article.current());
    QGuiApplication::clipboard()->setText(link);
    //: %1: an address
    emit told(tr("The link was copied: %1").arg(link));
}

void ArticleTools::makePrinting()
{
    auto *printing = new ArticlePrinting(m_parts.article, m_parts.format, m_window);
    connect(m_parts.actions.printArticle, &QAction::triggered, printing, &ArticlePrinting::print);
    connect(m_parts.actions.saveAsPdf, &QAction::triggered, printing, &ArticlePrinting::askForPdf);
    connect(printing, &ArticlePrinting::told, this, &ArticleTools::told);
    connect(printing, &ArticlePrinting::failed, this, &ArticleTools::failed);
}

/// Only where something can speak are there actions for it.
void ArticleTools::makeVoice()
{
    std::unique_ptr<SpeechEngine> engine = SpeechEngine::ofSystem();
    if (!engine)
        return;
    auto *voice = new ReadAloud(m_parts.article.view(), m_parts.theme, std::move(engine), this);
    QAction *read = m_parts.actions.readAloud;
    QAction *pause = m_parts.actions.pauseAloud;
    read->setVisible(true);
    pause->setVisible(true);
    pause->setEnabled(false);
    connect(read, &QAction::triggered, voice, [this, voice](bool on) {
        m_parts.article.showArticlePage();
        if (on)
            voice->start();
        else
            voice->stop();
    });
    connect(pause, &QAction::triggered, voice, &ReadAloud::setPaused);
    connect(voice, &ReadAloud::changed, this, [read, pause, voice] {
        read->setChecked(voice->isReading());
        pause->setEnabled(voice->isReading());
        pause->setChecked(voice->isPaused());
    });
    connect(voice, &ReadAloud::failed, this,
            [this] { emit told(tr("The voice of this computer does not answer.")); });
    connect(&m_parts.article, &ArticlePane::opened, voice, &ReadAloud::stop);
}

/// Only what is kept on this computer.
std::optional<QByteArray> ArticleTools::pictureBytes(const QString &name) const
{
    constexpr QLatin1String media("media:");
    if (name.startsWith(media))
        return m_parts.session.library().image(MediaId{name.mid(media.size())}).valueOr(std::nullopt);
    const std::optional<QString> address = webImageAddress(name);
    return address ? m_parts.session.offline().picture(*address).valueOr(std::nullopt) : std::nullopt;
}

void ArticleTools::openPicture(const QString &name, const QString &alternative)
{
    const std::optional<QByteArray> bytes = pictureBytes(name);
    if (!bytes) {
        emit told(tr("This picture is no longer on this computer."));
        return;
    }
    auto *window = new PictureWindow(m_parts.format, m_parts.theme, m_window);
    window->showPicture(*bytes, alternative);
    window->open();
}

} // namespace farthing
