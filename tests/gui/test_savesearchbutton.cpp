// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/savesearchbutton.h"

#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>

using namespace farthing;

class SaveSearchButtonTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savesUnderTheNameThatWasTyped();
    void isNotThereWithoutASearch();
    void renamesAndRemoves();
    void showsNamesAsTheyAre();

private:
    void nameIt(const QString &name)
    {
        QTest::mouseClick(m_button.get(), Qt::LeftButton);
        typeName(name);
    }
    void typeName(const QString &name)
    {
        auto *dialog = m_button->findChild<QInputDialog *>(QStringLiteral("searchNameDialog"));
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(m_button->text().contains(name));
    }
    QAction *inMenu(int line)
    {
        QTest::mouseClick(m_button.get(), Qt::LeftButton);
        auto *menu = m_button->findChild<QMenu *>(QStringLiteral("savedSearchMenu"));
        if (!menu)
            return nullptr;
        menu->close();
        return menu->actions().at(line);
    }

    Theme m_theme;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    QWidget m_window;
    std::unique_ptr<SaveSearchButton> m_button;
};

void SaveSearchButtonTest::init()
{
    ReaderFixture::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    know({anAccount(), Rulebook()});
    m_button = std::make_unique<SaveSearchButton>(m_session->savedSearches(), m_theme, &m_window);
    m_window.resize(400, 100);
    m_window.show();
    m_button->setSearch(QStringLiteral("cod"));
    m_button->resize(300, 30);
}

void SaveSearchButtonTest::cleanup()
{
    m_button.reset();
    m_quiet.reset();
    ReaderFixture::cleanup();
}

void SaveSearchButtonTest::savesUnderTheNameThatWasTyped()
{
    QVERIFY(m_button->text().startsWith(QStringLiteral("Save this search")));
    QVERIFY(!m_button->accessibleName().isEmpty());
    nameIt(QStringLiteral("Fish"));
    QCOMPARE(m_session->savedSearches().all()->first().text, QStringLiteral("cod"));
    // Another search is another.
    m_button->setSearch(QStringLiteral("eel"));
    QVERIFY(!m_button->text().contains(QStringLiteral("Fish")));
    m_button->setSearch(QStringLiteral(" cod "));
    QVERIFY(m_button->text().contains(QStringLiteral("Fish")));
}

void SaveSearchButtonTest::isNotThereWithoutASearch()
{
    QVERIFY(m_button->isVisible());
    m_button->setSearch(QStringLiteral("  "));
    QVERIFY(!m_button->isVisible());
}

void SaveSearchButtonTest::renamesAndRemoves()
{
    nameIt(QStringLiteral("Fish"));
    inMenu(0)->trigger();
    typeName(QStringLiteral("Cold fish"));
    QCOMPARE(m_session->savedSearches().all()->size(), 1);
    QSignalSpy removed(m_button.get(), &SaveSearchButton::removed);
    QTRY_VERIFY(!m_button->findChild<QMenu *>(QStringLiteral("savedSearchMenu")));
    inMenu(1)->trigger();
    QTRY_COMPARE(removed.size(), 1);
    QTRY_VERIFY(m_button->text().startsWith(QStringLiteral("Save this search")));
    QCOMPARE(removed.first().first().value<SavedSearch>().name, QStringLiteral("Cold fish"));
}

void SaveSearchButtonTest::showsNamesAsTheyAre()
{
    QVERIFY(resultOf(
                m_session->savedSearches().save(QStringLiteral("Fish & <b>chips</b>"), QStringLiteral("cod")))
                .ok());
    QTRY_VERIFY(m_button->text().contains(QStringLiteral("Fish && <b>chips</b>")));
    QVERIFY(m_button->accessibleName().contains(QStringLiteral("Fish & <b>chips</b>")));
}

FARTHING_TEST(SaveSearchButtonTest)
#include "test_savesearchbutton.moc"
