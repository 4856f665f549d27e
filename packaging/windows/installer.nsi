; SPDX-FileCopyrightText: 2026 The Annuaire authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; makensis -DVERSION=… -DPROGRAM=<folder of the program> -DICON=… -DLICENSE=… -DOUT=… installer.nsi
;
; For one user, no administrator. /S: silent. /D=FOLDER, last: elsewhere. Over an older version it replaces the program
; and leaves directories, settings and the chosen folder as they are.

Unicode true
Target amd64-unicode ; as the program itself; and wine of 64 bits alone can try it
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Annuaire"
!define FILETYPE "Annuaire.Directory"

Name "Annuaire"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Annuaire"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Annuaire"
VIAddVersionKey "FileDescription" "Annuaire"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The Annuaire authors"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\annuaire.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"

LangString IN_USE ${LANG_ENGLISH} "Annuaire is open. Close it, then try again. Nothing was changed."
LangString IN_USE ${LANG_FRENCH} "Annuaire est ouvert. Fermez-le, puis réessayez. Rien n’a été modifié."
LangString FILE_NAME ${LANG_ENGLISH} "Annuaire directory"
LangString FILE_NAME ${LANG_FRENCH} "Annuaire de groupes"

; A program that runs cannot be opened for writing.
!macro REFUSE_WHILE_OPEN
  retry:
  IfFileExists "$INSTDIR\annuaire.exe" 0 free
    ClearErrors
    FileOpen $0 "$INSTDIR\annuaire.exe" a
    IfErrors 0 close
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IN_USE)" /SD IDCANCEL IDRETRY retry
      SetErrorLevel 3
      Quit
    close:
    FileClose $0
  free:
!macroend

; The program's folder is removed whole when it is taken away or replaced, so it must be only its own.
!macro REMOVE_PROGRAM
  IfFileExists "$INSTDIR\annuaire.exe" 0 removed
  RMDir /r "$INSTDIR\plugins"
  RMDir /r "$INSTDIR\licenses"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\annuaire.exe"
  Delete "$INSTDIR\annuaire-cli.exe"
  Delete "$INSTDIR\qt.conf"
  removed:
!macroend

Function .onInit
  SetShellVarContext current
FunctionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Function .onVerifyInstDir
  IfFileExists "$INSTDIR\annuaire.exe" ours
  IfFileExists "$INSTDIR\*.*" 0 ours
    ${DirState} "$INSTDIR" $0
    IntCmp $0 1 0 ours ours
    Abort
  ours:
FunctionEnd

Section
  !insertmacro REFUSE_WHILE_OPEN
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Annuaire.lnk" "$INSTDIR\annuaire.exe"

  WriteRegStr HKCU "Software\Classes\.annuaire" "" "${FILETYPE}"
  WriteRegStr HKCU "Software\Classes\.annuaire" "Content Type" "application/vnd.annuaire"
  WriteRegStr HKCU "Software\Classes\.annuaire\OpenWithProgids" "${FILETYPE}" ""
  WriteRegStr HKCU "Software\Classes\${FILETYPE}" "" "$(FILE_NAME)"
  WriteRegStr HKCU "Software\Classes\${FILETYPE}\DefaultIcon" "" "$INSTDIR\annuaire.exe,0"
  WriteRegStr HKCU "Software\Classes\${FILETYPE}\shell\open\command" "" '"$INSTDIR\annuaire.exe" "%1"'
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\annuaire.exe" "" "$INSTDIR\annuaire.exe"

  WriteRegStr HKCU "${KEY}" "DisplayName" "Annuaire"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\annuaire.exe,0"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Annuaire authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; the icons of *.annuaire files
SectionEnd

Section "Uninstall"
  !insertmacro REFUSE_WHILE_OPEN
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays when something else was put there
  Delete "$SMPROGRAMS\Annuaire.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.annuaire" ""
  StrCmp $0 "${FILETYPE}" 0 +2 ; another program's by now
    DeleteRegKey HKCU "Software\Classes\.annuaire"
  DeleteRegKey HKCU "Software\Classes\${FILETYPE}"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\annuaire.exe"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
