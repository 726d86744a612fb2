// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appearance.h"

#include "gui/actions.h"
#include "gui/articlepane.h"
#include "settings/settings.h"
#include "support/readerfixture.h"

#include <QtGui/QAction>

using namespace farthing;

class AppearanceTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isAsItWasLeft();
    void keepsTheThemeThatIsChosen();
    void makesLettersLargerAndSmallerWithinBounds();

private:
    int kept()
    {
        return Settings(m_folder->filePath(QStringLiteral("settings.ini"))).articleStyle().fontSize;
    }
    int shown() { return m_pane->style().fontSize; }
    void make()
    {
        m_appearance = std::make_unique<Appearance>(
            Appearance::Parts{*m_settings, m_theme, *m_actions, *m_pane}, nullptr);
    }

    Theme m_theme;
    QWidget m_window;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<ArticlePane> m_pane;
    std::unique_ptr<Appearance> m_appearance;
};

void AppearanceTest::init()
{
    ReaderFixture::init();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_actions = std::make_unique<Actions>(m_theme, &m_window);
    m_pane = std::make_unique<ArticlePane>(*m_session, m_format, m_theme, &m_window);
}

void AppearanceTest::cleanup()
{
    m_appearance.reset();
    m_pane.reset();
    m_actions.reset();
    m_settings.reset();
    ReaderFixture::cleanup();
}

void AppearanceTest::isAsItWasLeft()
{
    ArticleStyle style;
    style.fontSize = 26;
    m_settings->setArticleStyle(style);
    make();
    QCOMPARE(shown(), 26);
}

void AppearanceTest::keepsTheThemeThatIsChosen()
{
    make();
    emit m_actions->themeChosen(Theme::Kind::Sepia);
    QCOMPARE(m_theme.kind(), Theme::Kind::Sepia);
    QCOMPARE(m_settings->theme(), QStringLiteral("sepia"));
}

void AppearanceTest::makesLettersLargerAndSmallerWithinBounds()
{
    make();
    const int usual = ArticleStyle().fontSize;
    m_actions->largerText->trigger();
    QCOMPARE(shown(), usual + 2);
    QCOMPARE(m_settings->articleStyle().fontSize, usual + 2);
    for (int i = 0; i < 40; ++i)
        m_actions->largerText->trigger();
    QCOMPARE(shown(), 48);
    for (int i = 0; i < 40; ++i)
        m_actions->smallerText->trigger();
    QCOMPARE(shown(), 10);
    m_actions->normalText->trigger();
    QCOMPARE(shown(), usual);
    QVERIFY(m_settings->save().ok());
    QCOMPARE(kept(), usual);
}

FARTHING_TEST(AppearanceTest)
#include "test_appearance.moc"
