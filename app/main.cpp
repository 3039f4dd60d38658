// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endsignals.h"
#include "app/language.h"
#include "ui/parts/look.h"
#include "ui/parts/settings.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSessionManager>

#include <csignal>
#include <cstdio>

// The desktop program: indblik [FILE] [--language da|en] [--page NAME] [--read-only]

namespace {

constexpr int wrongUsage = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

int usage(const QString& message)
{
    std::fputs((message + u'\n').toUtf8().constData(), stderr);
    return wrongUsage;
}

/// Qt ends the program with an abort where there is none.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Ended from outside, by the session or by a signal, the window saves what was typed, as it does when it is closed.
void saveAtTheEnd(QGuiApplication& application, indblik::MainWindow& window, const indblik::EndSignals& ending)
{
    QObject::connect(&ending, &indblik::EndSignals::endWanted, &window, [&window] {
        window.saveUnasked();
        QCoreApplication::exit();
    });
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &window,
        [&window](QSessionManager& session) {
            if (!session.allowsInteraction())
                return window.saveUnasked();
            if (!window.mayEnd())
                session.cancel();
            session.release();
        },
        Qt::DirectConnection);
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace indblik;
    // A full disk is an error to be told, not a reason to die (trust-and-ease, finding 8).
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("indblik"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INDBLIK_VERSION));
    if (!hasDisplay()) {
        const QCoreApplication wordsOnly(argc, argv);
        useLanguage(languageSaid(QCoreApplication::arguments(), Settings().language()));
        return usage(Words::tr("Indblik needs a display, and DISPLAY names none. indblik-cli works without one."));
    }
    QApplication application(argc, argv);

    // The language is needed before anything is said, the help too.
    Settings settings;
    if (!useLanguage(languageSaid(QCoreApplication::arguments(), settings.language())))
        return usage(Words::tr("--language takes da or en."));
    const QCommandLineOption languageOption(QStringLiteral("language"), Words::tr("da or en"), Words::tr("LANG"));
    const QCommandLineOption pageOption(
        QStringLiteral("page"), Words::tr("cards, budget, areas, trends, goals, check or report"), Words::tr("NAME"));
    const QCommandLineOption readOnlyOption(QStringLiteral("read-only"), Words::tr("open the file read-only"));
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The yearly account of a municipality's policy initiatives."));
    parser.addPositionalArgument(Words::tr("FILE"), Words::tr("the file to open"), Words::tr("[FILE]"));
    parser.addOptions({languageOption, pageOption, readOnlyOption});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return usage(Words::tr("Indblik opens one file at a time."));
    const auto page = FileView::pageNamed(parser.value(pageOption));
    if (parser.isSet(pageOption) && (!page || files.isEmpty()))
        return usage(
            Words::tr("--page takes cards, budget, areas, trends, goals, check or report, and a file to open."));
    applyLook(application, settings.theme());

    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/indblik.svg")));
    MainWindow window({settings, Ask::withDialogs(), systemUserName(), [](const QString& code) { useLanguage(code); }});
    const EndSignals ending;
    saveAtTheEnd(application, window, ending);
    if (!files.isEmpty())
        window.openFile(files.first(), parser.isSet(readOnlyOption) ? Access::Read : Access::Write);
    if (page)
        window.showPage(*page);
    window.show();
    return QApplication::exec();
}
